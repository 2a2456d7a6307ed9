import { describe, expect, test } from 'vitest';
import { parseInlineMarkup } from '../../../src/press/model/inline-markup.ts';
import { faultsOf } from '../../fixtures/copy.ts';

const faultsIn = (text: string) => parseInlineMarkup(text, () => undefined).faults.map(({ message }) => message());

describe('what looks like markup and is none is a fault that says what to write', () => {
  test.each([
    ['an open *star', '"*star": * has no partner', String.raw`write \\* to show it`],
    ['f*** off', '"f***": *** has no partner', String.raw`write \\*\\*\\* to show it`],
    ['the *Guardian*s', '"*Guardian*s": * has no partner', '(inside a word it is text)'],
    ['**Big**er', '"**Big**er": ** has no partner', '(inside a word it is text)'],
    ['a _b', '"_b": _ has no partner', String.raw`write \\_ to show it`],
    ['[so **x](https://example.org/)', '"**x": ** has no partner', ''],
    ['Qur`an', '"`": ` has no partner', String.raw`write \\${'`'} to show it`],
    ['a~~old~~b', '"~~old~~": ~~ marks nothing here', String.raw`write \\~\\~ to show it`],
    ['==new==', '"==new==": == marks nothing here', 'remove it'],
    ['[minutes] (https://example.org/)', '"] (https://example.org/)" is no link', 'remove the space between ] and ('],
    ['[a](see there)', '"[a](see there)" looks like a link and is none', 'write [text](https://…)'],
    ['[a][b]', '"[a][b]" looks like a link and is none', 'write [text](https://…)'],
    ['a ** b ** c', '"** b **": ** has no partner', 'write it at the other end'],
    ['• one\n• two', '"• ": a text can\'t contain a list', 'each line into a paragraph of its own'],
    ['[a](https://example.org/)b](https://example.org/)', '"](https://example.org/)" looks like a link', ''],
    ['[a]（https://example.org/）', '"]（https://example.org/）" looks like a link', 'write [text](https://…)'],
    ['［a］(https://example.org/)', '"］(https://example.org/)" looks like a link', 'write [text](https://…)'],
    ['[url=https://example.org/]a[/url]', '"[url=https://example.org/]" looks like a link', ''],
    ['[[Page]]', '"[[Page]]" looks like a link and is none', 'write [text](https://…)'],
    ['[1]: https://example.org/', '"[1]: https://example.org/" looks like a link', 'write [text](https://…)'],
    [
      '(the map)[https://example.org/]',
      '"(the map)[https://example.org/]" looks like a link',
      'write [text](https://…)',
    ],
    ['<https://example.org/a>', '"<https://example.org/a>" is no link', 'write [text](https://example.org/a)'],
    ['<jane@example.org>', '"<jane@example.org>" is no link', 'write [text](mailto:jane@example.org)'],
    ['A claim.[^1]', '"[^1]": there is no footnote "1"', 'as the last block'],
    ['![alt](a.jpg)', "a text can't contain a picture", 'write {"type": "image", '],
    ['![alt](https://example.org/a.jpg)', "a text can't contain a picture", 'write {"type": "image", '],
    ['## A heading', '"## ": a text can\'t contain a heading', 'write {"type": "heading", "text": "…"}'],
    ['Text\n# A heading', '"# ": a text can\'t contain a heading', 'write {"type": "heading", "text": "…"}'],
    ['- one\n- two', '"- ": a text can\'t contain a list', 'write {"type": "list", "items": ["…"]}'],
    ['* one', '"* ": a text can\'t contain a list', 'write {"type": "list", "items": ["…"]}'],
    ['1. one\n2. two', '"1. ": a text can\'t contain a list', 'write {"type": "list", "items": ["…"]}'],
    ['Term\n: what it is', '": ": stories have no lists of definitions', 'write {"type": "list", "items": ["**term**'],
    ['$$E = mc^2$$', '"$$E = mc^2$$": stories have no formulas', String.raw`write \\$ to show it`],
    ['$$\nE = mc\n$$', '"$$": stories have no formulas', 'as code between two `'],
    [String.raw`so $\alpha = 2x$ is`, 'stories have no formulas', 'such as x^2^ = 9 or H~2~O'],
    ['> said', '"> ": a text can\'t contain a quote block', 'write {"type": "quote", "text": "…"}'],
    ['```js\nx\n```', '"```js": a text can\'t contain a block of code', 'write {"type": "code"'],
    ['* * *', '"* * *": a text can\'t contain a line', 'remove it'],
    ['Title\n=====', '"=====": a text can\'t contain a line or an underlined heading', 'remove it'],
    ['one\n\ntwo', 'this one contains an empty line', 'write two texts: "…", "…"'],
    ['one \r\n \t\r\n two', 'this one contains an empty line', 'write two texts: "…", "…"'],
    ['one\\\ntwo', 'a text has no line breaks of its own', 'remove the backslash'],
    ['a <b>bold</b> word', '"<b>": HTML is shown to readers as it is', 'write **…** instead'],
    ['a <A HREF="x">link</A>', '"<a>": HTML is shown to readers as it is', 'write […](https://…) instead'],
    ['one<br/>two', '"<br>": HTML is shown', 'write two texts: "…", "…" instead'],
    ['x<o:p></o:p>', '"<o:p>": HTML is shown', 'remove it'],
    ['<!-- note --> x', 'HTML comments are shown to readers', String.raw`write \\< to show it`],
    ['Tom &amp; Jerry', '"&amp;": HTML entities are shown to readers as they are', 'write "&" instead'],
    ['10&nbsp;km', '"&nbsp;": HTML entities', String.raw`write "\u00a0" instead`],
    ['it&#8217;s', '"&#8217;": HTML entities', 'write "’" instead'],
    ['it&#x2019;s', '"&#x2019;": HTML entities', 'write "’" instead'],
  ])('%j', (text, found, remedy) => {
    const faults = faultsIn(text);
    expect(faults.filter((fault) => !fault.includes('"```"'))).toHaveLength(1);
    expect(faults[0]).toContain(found);
    expect(faults[0]).toContain(remedy);
  });

  test('a table, once for all of its rows', () => {
    expect(faultsIn('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |')).toEqual([expect.stringMatching(/^"\| a \| b \|"/u)]);
    const rows = ['| a | b |', '|---|---|', '| 1 | 2 |', 'Text.', '| 3 | 4 |'];
    expect(faultsOf({ 'flood.json': { headline: 'x', body: rows } })).toEqual([
      expect.stringContaining('"body[0]": "| a | b |": a text can\'t contain a table'),
      expect.stringContaining('"body[4]": "| 3 | 4 |": a text can\'t contain a table'),
    ]);
    expect(faultsIn('a | b\n--|--\n1 | 2')).toEqual([expect.stringContaining("a text can't contain a table")]);
  });

  test('at its place in the file', () => {
    const json = '{"headline": "x",\n"body": ["a",\n  {"type": "list", "items": ["b", "5 *c"]}]}';
    expect(faultsOf({ 'flood.json': json })).toEqual([
      expect.stringMatching(/flood\.json:3:\d+ "body\[1\]\.items\[1\]": "\*c": \* has no partner/u),
    ]);
  });
});

test.each([
  'R&D, AT&T; and Q&A',
  'a < b, c > d and <harbour>',
  'the sum x^2, ~5 km, a|b, #news and C#',
  '1. Rates',
  '2026. A year',
  '-5 °C, +3 % and – a dash',
  '[sic] (see page 3), [note] [another]',
  'one\ntwo',
  '~ or = or ==',
  '>100 people',
  'from $5 to $6, US$7-$8, $$ and $$$ in the guide, 9$',
  'https://example.org/a_b',
  ' one line \n',
])('text that is none is no fault: %j', (text) => {
  expect(faultsIn(text)).toEqual([]);
});

test.each([
  ['f\\*\\*\\* off', 'f*** off'],
  ['\\# one', '# one'],
  ['\\- one', '- one'],
  ['\\$x^2\\$', '$x^2$'],
  ['\\: one', ': one'],
  ['\\<b>', '<b>'],
  ['\\&amp;', '&amp;'],
  ['\\[a](see b)', '[a](see b)'],
  ['\\[^1]', '[^1]'],
  ['\\* * *', '* * *'],
  ['\\~\\~a\\~\\~', '~~a~~'],
  ['\\> a', '> a'],
  ['Qur\\`an', 'Qur`an'],
  ['\\| a | b |', '| a | b |'],
  ['Hi\\![a](https://example.org/)', 'Hi!'],
])('a backslash shows a sign as it is: %s', (text, shown) => {
  const { content, faults } = parseInlineMarkup(text, () => undefined);
  expect(faults).toEqual([]);
  expect(content[0]).toBe(shown);
});

test.each(['*a ', ' a*', '<b ', '[a](', '~~a', '&a', '</b>', '| a\n', '- \n', '`', '$^ ', '$^', '$$ ', ': '])(
  'a long text of %j is checked in a moment',
  // Each takes less than half a second. Time that grows with the square of the length would be minutes.
  { timeout: 20_000 },
  (part) => expect(faultsIn(part.repeat(5000))).toBeDefined(),
);

describe('long texts take time in proportion to their length', () => {
  test.each([
    'the man said ',
    '] (',
    '](x ',
    '\u2028',
    ' \n',
    '_ ',
    '** a ',
    '<a ',
    '[url=',
    '• one\n',
    '~a',
    String.raw`\](`,
  ])('of %j', { timeout: 5000 }, (part) => {
    expect(parseInlineMarkup(`*x* ${part.repeat(Math.ceil(100_000 / part.length))}`, () => undefined)).toBeDefined();
  });
});
