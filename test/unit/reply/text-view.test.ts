// The plain-text twin made from MJML with Liquid in it, and the markup reader below it.
import { Liquid } from 'liquidjs';
import { htmlView } from '../../../src/reply/html-view';
import { readMarkup } from '../../../src/reply/markup';
import { layOut, textView } from '../../../src/reply/text-view';

const text = (source: string, scope: object = {}) =>
  layOut(String(new Liquid().parseAndRenderSync(textView(source), scope)));

describe('textView', () => {
  it.each([
    ['<mj-text><h1>A</h1></mj-text>\n<mj-text>b\n  c</mj-text>', 'A\n\nb c\n'],
    ['<mj-text>a<br>b</mj-text>', 'a\nb\n'],
    ['<mj-text><h2>Files</h2><ul><li>a</li><li>b</li></ul></mj-text>', 'Files:\n- a\n- b\n'],
    ['<mj-text><h2>Why?</h2>x</mj-text>', 'Why?\nx\n'],
    ['<mj-text><h3>Number</h3><div>1</div></mj-text>', 'Number: 1\n'],
    [
      '<mj-table><tr><th>Phone</th><td>1</td></tr><tr><td>a</td><td></td><td>b<br>c</td></tr></mj-table>',
      'Phone: 1\na · b · c\n',
    ],
    ['<mj-button href="https://x.kz/a?b=1&amp;c=2">Open</mj-button>', 'Open: https://x.kz/a?b=1&c=2\n'],
    ['<mj-text><a href="https://x.kz/faq">How do I sign?</a></mj-text>', 'How do I sign? https://x.kz/faq\n'],
    ['<mj-text><a href="https://x.kz/faq">{{ 1 }}{{ q }} </a>, b</mj-text>', '1: https://x.kz/faq, b\n'],
    ['<mj-text><a href="mailto:q@x.kz">q@x.kz</a></mj-text>', 'q@x.kz\n'],
    ['<mj-text><img src="cid:a" alt="Logo"></mj-text>', '[Logo]\n'],
    ['a<html-only>b</html-only><text-only>c</text-only>', 'ac\n'],
    ['<mj-text>&laquo;a&raquo;&nbsp;&#1179;&#x49b; &amp;&nope;</mj-text>', '«a» ққ &&nope;\n'],
    ['<mj-text>a</mj-text><hr><mj-text>b</mj-text>', `a\n\n${'-'.repeat(40)}\n\nb\n`],
    ['<mj-head><mj-title>no</mj-title></mj-head><!-- no --><style>no</style>yes', 'yes\n'],
  ])('%s', (source, expected) => {
    expect(text(source)).toBe(expected);
  });

  it('leaves no hole where a condition is false, and no line too many in a loop', () => {
    const source =
      '<mj-text>a</mj-text>\n{% if no %}\n<mj-text>b</mj-text>\n{% endif %}\n<mj-text>{% for x in list %}{{ x }}<br>{% endfor %}end</mj-text>';
    expect(text(source, { no: false, list: [1, 2] })).toBe('a\n\n1\n2\nend\n');
    expect(text(source, { no: true, list: [] })).toBe('a\n\nb\n\nend\n');
  });

  it('keeps the lines and the indentation of a value', () => {
    expect(text('<mj-text>x</mj-text><mj-text>{{ v }}</mj-text>', { v: '  a\n    b' })).toBe('x\n\n  a\n    b\n');
  });
});

describe('htmlView', () => {
  it('wraps Liquid between elements only, hides what is for text, and keeps every line', () => {
    const source =
      '<mj-column>\n{% if a %}\n<text-only>x\ny</text-only><html-only>\n<mj-text>{% if b %}c{% endif %}</mj-text></html-only>\n{% endif %}</mj-column>';
    const view = htmlView(source);
    expect(view.split('\n')).toHaveLength(source.split('\n').length);
    expect(view.replace(/\n/g, '')).toBe(
      '<mj-column><mj-raw>{% if a %}</mj-raw><mj-text>{% if b %}c{% endif %}</mj-text><mj-raw>{% endif %}</mj-raw></mj-column>',
    );
  });
});

describe('readMarkup', () => {
  it.each([
    '<a b="x>y" c=\'<\'>{{ d | e: "<f>" }}</a>',
    'a < b <',
    '<a',
    '{{',
    '{% x',
    '<!-- <a> ',
    '<b title="',
    '&<>',
  ])('loses nothing of %s', (source) => {
    expect(
      readMarkup(source)
        .map(({ raw }) => raw)
        .join(''),
    ).toBe(source);
  });

  it('reads attributes with Liquid in them, and the line of each tag', () => {
    const [, , tag] = readMarkup(
      '\n<b>\n'.replace('\n', '\n').concat('<a HREF="{{ x | y: "z" }}" on=1>'.replace(/"z"/, "'z'")),
    )
      .filter(({ kind }) => kind !== 'text' || true)
      .slice(1);
    expect(tag).toMatchObject({ kind: 'open', name: 'a', line: 2, attributes: { href: "{{ x | y: 'z' }}", on: '1' } });
  });

  it.each(['<a ', '{{', '<a b="', '<!--', '</'])('ends on 20,000 times %j', (piece) => {
    expect(readMarkup(piece.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
