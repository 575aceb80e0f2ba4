// The browser for tests of pages: Debian's Chromium, driven by playwright-core; where it is missing, the tests say so and are skipped.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM ?? ''];

export function chromiumPath(): string | null {
  return PLACES.find((place) => place !== '' && existsSync(place)) ?? null;
}

/** Nothing of it calls home. Close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export function describeWithChromium(name: string, body: () => void): void {
  const missing = chromiumPath() === null;
  if (missing)
    console.warn(`SKIPPED: ${name}: Chromium is not installed (scripts/install-test-packages.sh installs it)`);
  (missing ? describe.skip : describe)(name, body);
}
