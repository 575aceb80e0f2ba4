// Liquid rendered without generators says what LiquidJS itself says: of every template we ship, and of every construct one may write.
import { join } from 'node:path';
import type { Liquid } from 'liquidjs';
import { assemble, textOf } from '../../../src/reply/assemble';
import { directTree } from '../../../src/reply/direct-liquid';
import { scopeOf } from '../../../src/reply/render';
import { SAMPLE_EXTRAS } from '../../../src/reply/sample-extras';
import { NOTICE_NAMES, sampleNotice } from '../../../src/reply/sample-notices';
import { folderFiles } from '../../../src/reply/template-files';
import { openWorkshop, type Workshop } from '../../../src/reply/templates';
import { LANGUAGES } from '../../../src/ticket/language';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(folderFiles({ builtIn: join(__dirname, '../../../templates'), own: null }));
});

/** The mail, or the message of the fault with its place. */
function said(engine: Liquid, template: string, scope: object, isDirect: boolean): string {
  const tree = engine.parse(template);
  try {
    // A copy: `increment` counts in what it is given.
    return String(engine.renderSync(isDirect ? directTree(engine, tree) : tree, { ...scope }));
  } catch (thrown) {
    return `fault: ${(thrown as Error).message}`;
  }
}

function expectSame(engine: Liquid, template: string, scope: object): string {
  const direct = said(engine, template, scope, true);
  expect(direct).toBe(said(engine, template, scope, false));
  return direct;
}

it.each(LANGUAGES)('every shipped template in %s', async (language) => {
  const { html, text } = workshop.engines[language];
  for (const name of NOTICE_NAMES) {
    const source = await assemble(workshop.files, workshop.brand, name, language);
    for (const bare of [false, true]) {
      const scope = scopeOf(sampleNotice(name, language, bare), SAMPLE_EXTRAS[bare ? 1 : 0]!);
      const front = `${source.subject.text}\n${source.preheader.text}`;
      expect(expectSame(text, front, scope)).not.toContain('fault:');
      expect(expectSame(html, textOf(source.lines), scope)).not.toContain('fault:');
    }
  }
});

const SCOPE = {
  name: '<Анар> & "co"',
  empty: '',
  nothing: null,
  yes: true,
  no: false,
  zero: 0,
  list: ['a', '<b>', 'c'],
  pairs: { x: 1, y: [1, 2] },
  rows: [
    { n: 1, tags: ['t'] },
    { n: 2, tags: [] },
  ],
  key: 'x',
};

it.each([
  'plain <b>text</b>',
  '{{ name }} {{ list }} {{ pairs.x }} {{ nothing }} {{ zero }} {{ yes }}',
  '{{ list.size }} {{ list.first }} {{ list.last }} {{ name.size }} {{ pairs.size }}',
  '{{ pairs[key] }} {{ list[1] }} {{ list[-1] }} {{ rows[0].n }} {{ pairs["y"] }}',
  '{% if name == empty %}a{% elsif empty == empty %}b{% else %}c{% endif %}',
  '{% if empty == blank %}1{% endif %}{% if nothing == nil %}2{% endif %}{% if list == empty %}3{% endif %}',
  '{% if zero %}truthy{% endif %}{% if empty %}truthy{% endif %}{% if no %}no{% endif %}',
  '{% if yes and no or yes %}a{% endif %}{% if not no %}b{% endif %}{% if no and nowhere %}c{% endif %}',
  '{% if list contains "c" %}a{% endif %}{% if name contains "co" %}b{% endif %}{% if nothing contains 1 %}c{% endif %}',
  '{% if rows contains 1 %}a{% endif %}{% if list contains zero %}b{% endif %}{% if list contains empty %}c{% endif %}{% if pairs.y contains 2 %}d{% endif %}',
  '{% if name > 1 %}a{% endif %}{% if nothing < 1 %}b{% endif %}{% if 1 < 2 or nowhere %}c{% endif %}{% if list == list %}d{% endif %}',
  '{% if 2 > 1 and zero <= 0 and "a" != "b" and 1 >= 1 and zero < 1 %}a{% endif %}',
  '{% for i in list %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }}{{ forloop.name }}{{ i }};{% endfor %}',
  '{% for i in empty %}a{% else %}none{% endfor %}{% for i in nothing %}a{% else %}none{% endfor %}{% for i in name %}{{ i }}{% endfor %}',
  '{% for p in pairs %}{{ p[0] }}={{ p[1] }};{% endfor %}{% for i in (1..3) %}{{ i }}{% endfor %}',
  '{% for i in list limit: 2 offset: 1 %}{{ i }}{% endfor %}{% for i in list reversed %}{{ i }}{% endfor %}',
  '{% for i in list limit: 1 %}{{ i }}{% endfor %}{% for i in list offset: continue %}{{ i }}{% endfor %}',
  '{% for i in list %}{{ i }}{% endfor %}{% for i in list offset: continue %}{{ i }}{% else %}all{% endfor %}',
  '{% for r in rows %}{% for t in r.tags %}{{ r.n }}{{ t }}{{ forloop.last }}{% else %}-{% endfor %}{{ forloop.last }}{% endfor %}',
  '{% for i in list %}{% if i == "<b>" %}{% continue %}{% endif %}{{ i }}{% if i == "c" %}{% break %}{% endif %}!{% endfor %}after',
  '{% for i in list %}{% assign last = i %}{% endfor %}{{ last }}{% assign name = "new" | append: last %}{{ name }}',
  '{% unless yes %}a{% else %}b{% endunless %}{% case key %}{% when "x" %}c{% else %}d{% endcase %}',
  '{% capture kept %}{% for i in list %}{{ i }}{% endfor %}{% endcapture %}{{ kept }}{% increment n %}{% cycle "a", "b" %}',
  "{{ 'regards' | say }} {{ 'greeting' | say: name: name }} {{ 'new' | say: 'status' }}",
  '{{ "a,b" | split: "," | join: "+" }} {{ 5 | minus: 2 | times: zero }} {{ name | upcase | truncate: 5 }}',
  '{{ rows | map: "n" | join: "," }} {{ rows | where: "n", 2 | size }} {{ nothing | default: "d" }} {{ name | default: "d" }}',
  '{{ 90 | duration }} {{ 1536 | size }} {{ "2026-11-23T08:30:00.000Z" | astana: "short" }} {{ "x" | number }}',
  // What must fail, in the same place and words.
  '{{ nowhere }}',
  'one\n{{ pairs.z }}',
  '{% if nowhere %}a{% endif %}',
  '{% for i in rows %}\n{{ i.absent }}{% endfor %}',
  '{% if no %}{{ "no-such-phrase" | say }}{% endif %}fine',
  'x\n{{ "no-such-phrase" | say }}',
  '{{ pairs.constructor }}',
  '{{ "x" | astana }}',
])('%s', (template) => {
  const { html, text } = workshop.engines.en;
  for (const engine of [html, text]) expectSame(engine, template, SCOPE);
});

it('stops a loop that goes on too long, and one that fills the memory', () => {
  const { html } = workshop.engines.en;
  html.options.renderLimit = 1;
  const long = Array.from({ length: 2000 }, () => 'x');
  const nested = '{% for a in long %}{% for b in long %}{{ b }}{% endfor %}{% endfor %}';
  try {
    expect(said(html, nested, { long }, true)).toContain('template render limit exceeded');
  } finally {
    html.options.renderLimit = 10_000;
  }
  expect(said(html, '{% for i in (1..90000000) %}{% endfor %}', {}, true)).toContain('memory alloc limit exceeded');
});
