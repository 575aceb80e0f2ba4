// Draws the template studio for the guide: docs/pictures/studio-<language>.png, each in its own language. Needs `npm run build` first and Chromium.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const sharp = require('sharp');
const { findChromium } = require('./mail-sheet.cjs');

const root = path.join(__dirname, '..');
const PORT = '18027';
const ADDRESS = 'admin@example.kz';

/** The studio by itself, with an empty folder of own templates. Resolves to its password. */
function start(folder) {
  const { TEMPLATES_DIR: _, ...rest } = process.env;
  const env = { ...rest, VAR_DIR: folder };
  const program = path.join(root, 'dist', 'main.js');
  const child = spawn('node', [program, 'template', 'studio', '--port', PORT, '--as', ADDRESS], { cwd: root, env });
  const password = new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const found = /with the password (\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.once('exit', () => reject(new Error(`The studio did not start: ${said}`)));
  });
  return { child, password };
}

async function main() {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: install it, or name it in CHROMIUM.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tirkeu-studio-'));
  const { child, password } = start(folder);
  const secret = await password;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
    const at = (where) => `http://127.0.0.1:${PORT}/studio${where}`;
    await page.goto(at('/login'));
    await page.fill('[name=address]', ADDRESS);
    await page.fill('[name=password]', secret);
    await page.click('main button');
    await page.waitForURL(at(''));
    for (const language of ['kk', 'ru', 'en']) {
      await page.goto(at(`/acknowledgement/${language}?ui=${language}`));
      await page.frameLocator('#frame').getByText('EEP-2026-0001237').locator('visible=true').first().waitFor();
      const file = path.join(root, 'docs', 'pictures', `studio-${language}.png`);
      await sharp(await page.screenshot())
        .resize({ width: 1100 })
        .png({ palette: true, colours: 64, compressionLevel: 9 })
        .toFile(file);
    }
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill('SIGINT');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
