// HTML of mails as text, and HTML that means harm.
import { htmlToText } from '../../../src/parse/html-text';

describe('htmlToText', () => {
  it.each([
    [
      'lines of Outlook',
      '<p class=MsoNormal>Бір<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Екі</p>',
      'Бір\n\nЕкі',
    ],
    ['lines of Gmail', '<div dir="ltr">Раз<div>Два</div><div><br></div><div>Три</div></div>', 'Раз\nДва\n\nТри'],
    ['paragraphs', '<p>Раз</p><p>Два</p>', 'Раз\n\nДва'],
    ['lists', '<ul><li>a<li>b<ul><li>c</ul></ul><ol><li>x<li>y</ol>', '- a\n- b\n  - c\n\n 1. x\n 2. y'],
    ['a table of data', '<table><tr><th>Лот<th>Сумма<tr><td>1<td>200</table>', 'Лот | Сумма\n1 | 200'],
    ['a table of labels', '<table><tr><td>БСН:</td><td>123</td></tr></table>', 'БСН: 123'],
    ['a table of layout', '<table><tr><td><p>Бір</p><p>Екі</p></td><td></td></tr></table>', 'Бір\n\nЕкі'],
    ['text that strayed between the rows', '<table>Жоғалмады<tr>да<td>x</td></tr></table>', 'Жоғалмады\nда | x'],
    ['a link with words', '<a href="https://eep.mitwork.kz/a">осында</a>', 'осында (https://eep.mitwork.kz/a)'],
    ['a link that shows itself', '<a href="https://eep.mitwork.kz/">eep.mitwork.kz</a>', 'eep.mitwork.kz'],
    ['a link to an address', '<a href="mailto:a@b.kz?subject=x">a@b.kz</a>', 'a@b.kz'],
    ['links that lead nowhere', '<a href="#x">a</a> <a href="javascript:x()">b</a> <a href="cid:1">c</a>', 'a b c'],
    [
      'a link wrapped by Outlook',
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.kz%2Fa&amp;data=1">мұнда</a>',
      'мұнда (https://x.kz/a)',
    ],
    ['a picture with a meaning', 'До <img alt="Ошибка 500" src="cid:1"> после', 'До [Ошибка 500] после'],
    [
      'pictures without',
      '<img src="https://t/p.gif" width=1 height=1 alt="pixel"><img alt="image001.png"><img alt="Логотип">x',
      'x',
    ],
    ['an emoji picture', 'Рақмет <img alt="🙂" src="x">', 'Рақмет 🙂'],
    [
      'head, style, script, comments',
      '<head><title>t</title><style>p{}</style></head><script>x</script><!-- c --><!--[if mso]>o<![endif]-->ok',
      'ok',
    ],
    [
      'a hidden preheader',
      '<div style="display: none; max-height:0">тығулы</div><span style="mso-hide:all">тығулы</span>көрінеді',
      'көрінеді',
    ],
    [
      'a size of nothing, undone inside',
      '<td style="font-size:0px">a<div style="font-size:13px">көрінеді</div></td>',
      'көрінеді',
    ],
    ['max-height of something', '<div style="max-height:0.5em">a</div><div style="opacity:0.9">b</div>', 'a\nb'],
    ['zero-width characters and nbsp', 'a&nbsp;&nbsp;b&zwnj;&#8203;c&shy;d', 'a bcd'],
    ['quotes', 'a<blockquote>b<blockquote>c</blockquote></blockquote>d', 'a\n\n> b\n>\n> > c\n\nd'],
    ['preformatted text', '<pre>a  b\n  c</pre><div style="white-space:pre-wrap">d\ne</div>', 'a  b\n  c\n\nd\ne'],
    ['entities', '1 &lt; 2 &amp; &quot;x&quot; &#1179;', '1 < 2 & "x" қ'],
    [
      'addresses left unescaped',
      'Айгүл <aigul@example.kz> және <https://x.kz/a>',
      'Айгүл <aigul@example.kz> және <https://x.kz/a>',
    ],
    ['a bare less-than', 'a < b <3', 'a < b <3'],
    ['nothing behind an unclosed comment', '<p>a</p><!-- @page { size: A4 } <p>b</p>', 'a'],
    ['what an unclosed comment hides when there is nothing else', '<!-- Сәлем', 'Сәлем'],
    ['what follows a comment that ends in --!>', 'a<!-- x --!> b', 'a b'],
    ['a rule', 'a<hr>b', 'a\n\n--------------------------------\n\nb'],
    ['headings', '<h1>Тема</h1>мәтін', 'Тема\n\nмәтін'],
    ['no HTML', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['open blocks', '<div>'],
    ['open quotes', '<blockquote>x<br>'],
    ['open lists', '<ul><li>'],
    ['open tables', '<table><tr><td>'],
    ['cells', '<td>x'],
    ['unclosed comments', '<!--'],
    ['unclosed attributes', '<a href="'],
    ['unclosed tags', '<a '],
    ['less-thans', '<'],
    ['end tags of nothing', '</b>'],
    ['styles', '<style>'],
    ['declarations', '<!x'],
  ])('ends on 150 kB of %s', (_, piece) => {
    expect(typeof htmlToText(`${piece.repeat(150_000 / piece.length)}қате`)).toBe('string');
  });

  it('keeps the words in 100,000 open blocks with end tags of nothing', () => {
    expect(htmlToText(`${'<div>'.repeat(100_000)}${'</b>'.repeat(100_000)}қате<li>x`)).toBe('қате\nx');
  });

  it('reads past an attribute of 5 MB', () => {
    expect(htmlToText(`<img src="data:${'A'.repeat(5_000_000)}">көрінеді`)).toBe('көрінеді');
  });
});
