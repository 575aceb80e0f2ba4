// Draws many mails at once with Chromium: one page of frames, one picture or one measurement. For the contact sheets in docs/ and the tests.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** The browser on this machine, or null: $CHROMIUM, else the usual names. */
function findChromium() {
  const names = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return names.find((name) => name && fs.existsSync(name)) ?? null;
}

/** `mails`: { title, html }. Each stands in a frame of its own, `width` × `height` CSS pixels, under its title; nothing in it can run. */
function sheet(mails, { width, height, columns, background }) {
  const frames = mails.map(({ title, html }, at) => {
    const left = (at % columns) * (width + 24) + 12;
    const top = Math.floor(at / columns) * (height + 56) + 8;
    return `<p style="position:absolute;left:${left}px;top:${top}px;margin:0;font:600 22px/36px sans-serif;color:${background === '#11171a' ? '#fff' : '#222'}">${title}</p><iframe data-title="${title}" sandbox="allow-same-origin" style="position:absolute;left:${left}px;top:${top + 40}px;border:0;background:${background}" width="${width}" height="${height}" srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
  });
  const size = sheetSize(mails.length, { width, height, columns });
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;background:${background};width:${size.width}px;height:${size.height}px">${frames.join('')}</body>`;
}

function sheetSize(count, { width, height, columns }) {
  return { width: columns * (width + 24), height: Math.ceil(count / columns) * (height + 56) + 8 };
}

/** A screenshot into `file`, or, without a file, the page's HTML after its scripts have run. */
function run(page, { file = null, width = 1280, height = 800, dark = false } = {}) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tirkeu-sheet-'));
  try {
    const source = path.join(scratch, 'page.html');
    fs.writeFileSync(source, page);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      `--user-data-dir=${path.join(scratch, 'profile')}`,
      `--window-size=${width},${height}`,
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      file === null ? '--dump-dom' : `--screenshot=${file}`,
      `file://${source}`,
    ];
    return execFileSync(findChromium(), flags, {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      maxBuffer: 200e6,
    });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function screenshot(mails, file, options) {
  run(sheet(mails, options), { file, dark: options.background === '#11171a', ...sheetSize(mails.length, options) });
}

/** For each mail its title, how wide and how high its content is, and what the page's own language, headings and pictures are. */
function measure(mails, options) {
  const script = `<script>addEventListener('load',()=>{const found=[...document.querySelectorAll('iframe')].map((frame)=>{const page=frame.contentDocument;const root=page.documentElement;return{title:frame.dataset.title,width:Math.max(root.scrollWidth,page.body.scrollWidth),height:page.body.scrollHeight,language:root.lang,headings:page.querySelectorAll('h1').length,text:page.body.innerText.length}});document.body.innerHTML='<pre id="found">'+JSON.stringify(found).replace(/</g,'&lt;')+'</pre>'})</script>`;
  const dom = run(`${sheet(mails, options)}${script}`, { ...sheetSize(mails.length, options) });
  return JSON.parse(/<pre id="found">(.*?)<\/pre>/s.exec(dom)[1].replace(/&lt;/g, '<').replace(/&amp;/g, '&'));
}

module.exports = { findChromium, screenshot, measure, sheetSize };
