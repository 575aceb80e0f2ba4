// Draws made-up mails with Chromium, to look at templates after a change and for the pictures in docs/. Needs `npm run build` first.
// node scripts/render-samples.cjs            docs/pictures: two mails and the contact sheets
// node scripts/render-samples.cjs FOLDER     every mail in three languages, HTML, text and PNG, into FOLDER (add --dark or --narrow)
// node scripts/render-samples.cjs FOLDER NAME…  only these mails
const fs = require('node:fs');
const path = require('node:path');
const sharp = require('sharp');
const { findChromium, screenshot } = require('./mail-sheet.cjs');

const root = path.join(__dirname, '..');
const built = path.join(root, 'dist', 'reply');
if (!fs.existsSync(built)) {
  console.error('Run `npm run build` first.');
  process.exit(1);
}
const { SAMPLE_EXTRAS } = require(path.join(built, 'sample-extras.js'));
const { render } = require(path.join(built, 'render.js'));
const { NOTICE_NAMES, sampleNotice } = require(path.join(built, 'sample-notices.js'));
const { folderFiles } = require(path.join(built, 'template-files.js'));
const { loadTemplates } = require(path.join(built, 'templates.js'));

const LIGHT = '#e9eef0';
const DARK = '#11171a';
const options = process.argv.slice(2);
const [folder, ...wanted] = options.filter((option) => !option.startsWith('--'));
const width = options.includes('--narrow') ? 320 : 620;
const background = options.includes('--dark') ? DARK : LIGHT;

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
async function portalPicture(language) {
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

/** As a reader sees it: in a browser, pictures by Content-ID become pictures in the page. */
async function sample(name, language, templates) {
  const { subject, html, text } = await render(sampleNotice(name, language), SAMPLE_EXTRAS[0], templates);
  const cid = `cid:${SAMPLE_EXTRAS[0].thumbnails[0].cid}`;
  return { title: name, subject, text, html: html.replace(cid, await portalPicture(language)) };
}

async function drawOne(mail, file) {
  const whole = `${file}.whole.png`;
  screenshot([mail], whole, { width, height: 2600, columns: 1, background });
  // The frame is taller than the mail: what lies below it has the colour of the page. The title is cut off.
  const cut = await sharp(whole).extract({ left: 12, top: 48, width, height: 2600 }).toBuffer();
  const trimmed = await sharp(cut).trim({ background, threshold: 8 }).toBuffer();
  const framed = sharp(trimmed).extend({ top: 12, bottom: 12, left: 12, right: 12, background });
  await framed.png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(file);
  fs.rmSync(whole);
}

async function drawSheet(language, file, looks, templates) {
  const mails = [];
  for (const name of NOTICE_NAMES) mails.push(await sample(name, language, templates));
  const whole = `${file}.whole.png`;
  screenshot(mails, whole, looks);
  await sharp(whole).resize({ width: 1600 }).jpeg({ quality: 62, mozjpeg: true }).toFile(file);
  fs.rmSync(whole);
}

async function main() {
  if (findChromium() === null) throw new Error('No Chromium found: install it, or name it in CHROMIUM.');
  const templates = await loadTemplates(folderFiles({ builtIn: path.join(root, 'templates'), own: null }));
  if (folder === undefined) {
    const pictures = path.join(root, 'docs', 'pictures');
    for (const name of ['acknowledgement', 'operator-notification'])
      await drawOne(await sample(name, 'kk', templates), path.join(pictures, `${name}.png`));
    const wide = { width: 620, height: 940, columns: 7 };
    await drawSheet('kk', path.join(pictures, 'mails-kk.jpg'), { ...wide, background: LIGHT }, templates);
    await drawSheet('ru', path.join(pictures, 'mails-ru.jpg'), { ...wide, background: LIGHT }, templates);
    await drawSheet('en', path.join(pictures, 'mails-dark-en.jpg'), { ...wide, background: DARK }, templates);
    const narrow = { width: 320, height: 1150, columns: 9, background: LIGHT };
    await drawSheet('kk', path.join(pictures, 'mails-phone-kk.jpg'), narrow, templates);
    return;
  }
  fs.mkdirSync(folder, { recursive: true });
  for (const name of wanted.length > 0 ? wanted : NOTICE_NAMES) {
    for (const language of ['kk', 'ru', 'en']) {
      const mail = await sample(name, language, templates);
      const base = path.join(folder, `${name}-${language}`);
      fs.writeFileSync(`${base}.html`, mail.html);
      fs.writeFileSync(`${base}.txt`, `${mail.subject}\n\n${mail.text}`);
      await drawOne(mail, `${base}.png`);
    }
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
