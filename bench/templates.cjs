// Rendering measured: finished notices a second (subject, preheader, HTML, plain text) from compiled templates, as a ratio to bare LiquidJS
// that renders the same HTML without escaping, strictness or limits. Run: `npm run bench:templates`. Ratios can be compared, seconds cannot.

const { join } = require('node:path');
const { Liquid } = require('liquidjs');
const { assemble, textOf } = require('../dist/reply/assemble.js');
const { htmlView } = require('../dist/reply/html-view.js');
const { mjmlToHtml } = require('../dist/reply/mjml-to-html.js');
const { renderWith, scopeOf } = require('../dist/reply/render.js');
const { SAMPLE_EXTRAS } = require('../dist/reply/sample-extras.js');
const { NOTICE_NAMES, sampleNotice } = require('../dist/reply/sample-notices.js');
const { folderFiles } = require('../dist/reply/template-files.js');
const { compileTemplate, openWorkshop } = require('../dist/reply/templates.js');

const LANGUAGES = ['kk', 'ru', 'en'];
/** Two thousand whole notices a second where bare LiquidJS renders 3,300. */
const FLOOR = 0.6;

/** Rounds a second of processor time, the best of five runs: other programs on the machine disturb that least. */
function speed(rounds, work) {
  let best = 0;
  for (let run = 0; run < 5; run += 1) {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) work(round);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (rounds * 1e6) / (user + system));
  }
  return best;
}

/** The same HTML with nothing but Liquid: filters that hand their value through. */
function bareLiquid() {
  const engine = new Liquid();
  for (const name of [
    'say',
    'value',
    'astana',
    'size',
    'duration',
    'plural',
    'number',
    'base',
    'clip',
    'mailto',
    'lines',
    'quote',
  ])
    engine.registerFilter(name, (value) => value);
  return engine;
}

async function main() {
  const workshop = await openWorkshop(folderFiles({ builtIn: join(__dirname, '..', 'templates'), own: null }));
  const bare = bareLiquid();
  const notices = [];
  const begun = process.cpuUsage();
  for (const name of NOTICE_NAMES) {
    for (const language of LANGUAGES) {
      const source = await assemble(workshop.files, workshop.brand, name, language);
      const template = await compileTemplate(source, workshop.engines[language]);
      const tree = bare.parse(await mjmlToHtml(htmlView(textOf(source.lines)), source.lines));
      const notice = sampleNotice(name, language);
      const scope = { ...scopeOf(notice, SAMPLE_EXTRAS[0]), brand: workshop.brand.words[language], preheader: '' };
      notices.push({ name, notice, template, tree, scope });
    }
  }
  const compiled = process.cpuUsage(begun);
  console.log(
    `compiled ${notices.length} templates twice in ${((compiled.user + compiled.system) / 1e6).toFixed(1)} s, once for all`,
  );

  const pick = (round) => notices[round % notices.length];
  const ours = (round) => {
    const { notice, template } = pick(round);
    renderWith(template, scopeOf(notice, SAMPLE_EXTRAS[0]));
  };
  const theirs = (round) => {
    const { tree, scope } = pick(round);
    bare.renderSync(tree, scope);
  };
  const [whole, html] = [speed(1620, ours), speed(1620, theirs)];
  console.log(`whole notices          ${Math.round(whole)}/s`);
  console.log(`bare LiquidJS, HTML    ${Math.round(html)}/s`);
  console.log(`ratio                  ${(whole / html).toFixed(2)}`);
  if (whole / html < FLOOR) {
    console.error(`below ${FLOOR}`);
    process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
