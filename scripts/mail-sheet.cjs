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

/**
 * For each mail its title, how wide and how high its content is, what the page's own language, headings and pictures are, and which texts are too faint
 * to read by WCAG 1.4.3 as the browser itself computes their colours. `dark`: the reader prefers dark.
 */
function measure(mails, options) {
  const script = `<script>(${look})()</script>`;
  const flags = { dark: options.background === '#11171a', ...sheetSize(mails.length, options) };
  const dom = run(`${sheet(mails, options)}${script}`, flags);
  return JSON.parse(/<pre id="found">(.*?)<\/pre>/s.exec(dom)[1].replace(/&lt;/g, '<').replace(/&amp;/g, '&'));
}

/** Runs in the page of frames; its text is put there. */
function look() {
  const parts = (colour) => /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(colour)?.slice(1).map(Number);
  const luminance = (colour) => {
    const linear = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const ratio = (one, other) => {
    const [a, b] = [luminance(one.slice(0, 3)), luminance(other.slice(0, 3))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const behind = (element, view) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parts(view.getComputedStyle(at).backgroundColor);
      if (colour && colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const faint = (page, view) => {
    const found = new Set();
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (text.data.trim() === '' || element.offsetWidth === 0 || element.closest('style, title')) continue;
      const style = view.getComputedStyle(element);
      if (style.opacity === '0' || style.fontSize === '1px' || style.fontSize === '0px') continue;
      const size = Number.parseFloat(style.fontSize);
      const wanted = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const has = ratio(parts(style.color), behind(element, view));
      if (has < wanted) found.add(`${has.toFixed(1)} ${style.color} ${text.data.trim().slice(0, 30)}`);
    }
    return [...found];
  };
  addEventListener('load', () => {
    const found = [...document.querySelectorAll('iframe')].map((frame) => {
      const page = frame.contentDocument;
      const root = page.documentElement;
      return {
        title: frame.dataset.title,
        width: Math.max(root.scrollWidth, page.body.scrollWidth),
        height: page.body.scrollHeight,
        language: root.lang,
        headings: page.querySelectorAll('h1').length,
        text: page.body.innerText.length,
        pictures: [...page.querySelectorAll('img')].map((picture) => picture.alt),
        faint: faint(page, frame.contentWindow),
      };
    });
    document.body.innerHTML = `<pre id="found">${JSON.stringify(found).replace(/</g, '&lt;')}</pre>`;
  });
}

module.exports = { findChromium, screenshot, measure, sheetSize };
