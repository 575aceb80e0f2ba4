// The browser for tests of pages: Debian's Chromium, driven by playwright-core; where it is missing, the tests say so and are skipped.
import { type Browser, chromium } from 'playwright-core';

const { findChromium } = require('../../scripts/mail-sheet.cjs') as { findChromium(): string | null };

/** Nothing of it calls home. Close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? '',
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
  const missing = findChromium() === null;
  if (missing)
    console.warn(`SKIPPED: ${name}: Chromium is not installed (scripts/install-test-packages.sh installs it)`);
  (missing ? describe.skip : describe)(name, body);
}
