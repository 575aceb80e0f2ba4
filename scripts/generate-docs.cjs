// Writes what is derived from the code: .env.example, docs/configuration.md, docs/reason-codes.md, docs/template-variables.md. `npm run docs`; a test holds them to the code.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { SETTINGS } = require('../dist/settings');
const { REASON_CODES } = require('../dist/decide/reason-code');

const { NOTICE_NAMES } = require('../dist/reply/sample-notices');
const { variablesOf } = require('../dist/reply/variables');

const ROOT = path.join(__dirname, '..');

function envExample() {
  const entries = Object.entries(SETTINGS).map(
    ([name, { fallback, help }]) => `${wrap(help).replace(/^/gm, '# ')}\n#${name}=${fallback}\n`,
  );
  return `# Settings of tirkeu. Copy to .env and uncomment what you change; what stays commented has the value shown.\n# tirkeu doctor checks them; docs/configuration.md has them as a table.\n\n${entries.join('\n')}`;
}

function configuration() {
  const rows = Object.entries(SETTINGS).map(([name, { fallback, help, secret }]) => {
    return `| \`${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${help.replaceAll('|', '\\|')}${secret ? ' *Secret.*' : ''} |`;
  });
  return `# Settings\n\nRead from \`.env\` in the working folder and from the environment, which wins. Wrong ones are all named at once.\n\`tirkeu doctor\` checks what they point at; \`tirkeu doctor --settings\` prints them, secrets hidden.\nThis page is made from src/settings.ts by \`npm run docs\`.\n\n| setting | default | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function reasonCodes() {
  const rows = Object.entries(REASON_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Reason codes\n\nEvery mail and every act of the clock ends in one decision with one reason code: in the ledger, in the log (\`handled\`),\nin \`tirkeu ingest --json\`. This page is made from src/decide/reason-code.ts by \`npm run docs\`.\n\n| code | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

function templateVariables() {
  const words = (notice) => {
    const [kk, ru, en] = ['kk', 'ru', 'en'].map((language) => variablesOf(notice, language));
    return en.map((one, at) => ({
      ...one,
      line: `| \`${one.path}\` | ${kk[at].meaning} | ${ru[at].meaning} | ${one.meaning} |`,
    }));
  };
  const head = '| | kk | ru | en |\n|---|---|---|---|\n';
  const common = words(NOTICE_NAMES[0]).filter((one) => one.common);
  const notices = NOTICE_NAMES.map((notice) => {
    const own = words(notice).filter((one) => !one.common);
    return `## ${notice}\n${own.length === 0 ? 'Nothing besides.' : head + own.map((one) => one.line).join('\n')}\n`;
  });
  return `# What each mail can tell\n\nValues that a template may print: \`{{ ticket.number }}\`. Codes are said by the filter \`say\`, instants by \`astana\` ([templates.md](templates.md)).\nThis page is made from src/reply/variables.ts by \`npm run docs\`.\n\n## Every mail\n${head}${common.map((one) => one.line).join('\n')}\n\n${notices.join('\n')}`;
}

function wrap(text, width = 110) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (lines[last].length + word.length + 1 > width) lines.push(word);
    else lines[last] += (lines[last] ? ' ' : '') + word;
  }
  return lines.join('\n');
}

const documents = {
  'docs/template-variables.md': templateVariables(),
  '.env.example': envExample(),
  'docs/configuration.md': configuration(),
  'docs/reason-codes.md': reasonCodes(),
};
const check = process.argv.includes('--check');
const stale = Object.entries(documents).filter(([file, text]) => {
  const full = path.join(ROOT, file);
  return !fs.existsSync(full) || fs.readFileSync(full, 'utf8') !== text;
});
if (!check) for (const [file, text] of Object.entries(documents)) fs.writeFileSync(path.join(ROOT, file), text);
if (check && stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.map(([file]) => file).join(', ')}. Run: npm run docs\n`);
  process.exit(1);
}
