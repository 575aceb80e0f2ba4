// Draws sample notices with Chromium, to look at templates after a change and for the pictures in docs/.
// node scripts/render-samples.cjs            the pictures of the README, into docs/pictures/
// node scripts/render-samples.cjs FOLDER     every notice in three languages, HTML, text and PNG, into FOLDER (add --dark or --narrow)
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const sharp = require('sharp');

const root = path.join(__dirname, '..');
const built = path.join(root, 'dist', 'reply');
if (!fs.existsSync(built)) {
  console.error('Run `npm run build` first.');
  process.exit(1);
}
const { loadTemplates } = require(path.join(built, 'templates.js'));
const { folderFiles } = require(path.join(built, 'template-files.js'));
const { render } = require(path.join(built, 'render.js'));
const { NOTICE_NAMES, sampleNotice } = require(path.join(built, 'sample-notices.js'));

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--'));
const dark = options.includes('--dark');
const width = options.includes('--narrow') ? 500 : 700;
const EXTRA = {
  replyTo: 'support+token@mitwork.kz',
  desk: 'support@mitwork.kz',
  info: { hours: 8, working: false, dueAt: '2026-11-23T13:05:00.000Z' },
  closeTo: 'support+close@mitwork.kz',
};

const DIALOG = {
  kk: [
    'Сертификат табылмады',
    'Өтінімге қол қойылмады. Кілтті таңдап, қайталап көріңіз.',
    'Еуразиялық электрондық портал',
  ],
  ru: ['Сертификат не найден', 'Заявка не подписана. Выберите ключ и повторите.', 'Евразийский электронный портал'],
  en: ['Certificate not found', 'The application is not signed. Choose a key and retry.', 'Eurasian Electronic Portal'],
};

/** A made-up screenshot of the Portal, and its thumbnail as a mail would carry it. */
async function screenshot(language) {
  const [title, text, portal] = DIALOG[language];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" font-family="sans-serif">
    <rect width="1280" height="720" fill="#dfe7ea"/><rect width="1280" height="64" fill="#1d4e6b"/>
    <text x="32" y="43" font-size="28" fill="#fff">${portal}</text>
    <rect x="32" y="104" width="1216" height="56" fill="#fff"/><rect x="32" y="176" width="1216" height="480" fill="#f4f7f8"/>
    <rect x="200" y="220" width="880" height="320" rx="8" fill="#fff" stroke="#8aa0ab" stroke-width="2"/>
    <rect x="200" y="220" width="880" height="72" rx="8" fill="#a8322a"/>
    <text x="232" y="270" font-size="36" fill="#fff">${title}</text><text x="232" y="370" font-size="28" fill="#222">${text}</text>
    <rect x="900" y="440" width="148" height="64" rx="6" fill="#1d4e6b"/><text x="952" y="482" font-size="28" fill="#fff">OK</text></svg>`;
  const small = await sharp(Buffer.from(svg)).resize({ width: 320 }).png({ palette: true, colours: 64 }).toBuffer();
  return `data:image/png;base64,${small.toString('base64')}`;
}

/** One sample as a reader sees it: in a browser, pictures by Content-ID become pictures in the page. */
async function sample(name, language, templates) {
  const thumbnails =
    name === 'operator-notification'
      ? [{ sha256: '00', cid: 'picture-1@example.kz', filename: 'screenshot.png', width: 320, height: 180 }]
      : [];
  const { subject, html, text } = await render(sampleNotice(name, language), { ...EXTRA, thumbnails }, templates);
  return { subject, text, html: html.replace('cid:picture-1@example.kz', await screenshot(language)) };
}

async function draw(html, file) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tirkeu-picture-'));
  try {
    const page = path.join(scratch, 'mail.html');
    const shot = path.join(scratch, 'mail.png');
    fs.writeFileSync(page, html);
    const flags =
      '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars';
    const profile = `--user-data-dir=${path.join(scratch, 'profile')}`;
    const scheme = dark ? ['--blink-settings=preferredColorScheme=0'] : [];
    execFileSync(
      'chromium',
      [
        ...flags.split(' '),
        ...scheme,
        profile,
        `--window-size=${width},2600`,
        `--screenshot=${shot}`,
        `file://${page}`,
      ],
      { stdio: 'ignore' },
    );
    // The window is taller than the mail: what lies below it has the colour of the page.
    await sharp(shot)
      .trim({ threshold: 8 })
      .extend({ top: 12, bottom: 12, left: 12, right: 12, background: dark ? '#11171a' : '#e9eef0' })
      .png({ palette: true, colours: 64, compressionLevel: 9 })
      .toFile(file);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

async function main() {
  const templates = await loadTemplates(folderFiles({ builtIn: path.join(root, 'templates'), own: null }));
  if (folder === undefined) {
    for (const [name, language] of [
      ['acknowledgement', 'kk'],
      ['operator-notification', 'kk'],
    ]) {
      const { html } = await sample(name, language, templates);
      await draw(html, path.join(root, 'docs', 'pictures', `${name}.png`));
    }
    return;
  }
  fs.mkdirSync(folder, { recursive: true });
  for (const name of NOTICE_NAMES) {
    for (const language of ['kk', 'ru', 'en']) {
      const { subject, html, text } = await sample(name, language, templates);
      const base = path.join(folder, `${name}-${language}`);
      fs.writeFileSync(`${base}.html`, html);
      fs.writeFileSync(`${base}.txt`, `${subject}\n\n${text}`);
      await draw(html, `${base}.png`);
    }
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
