import { describe, expect, test } from 'vitest';
import { editionOf, faultsOf } from '../../../fixtures/copy.ts';

const fields = '---\nheadline: Harbour\n---\n';
const pictures = ['quay.jpg', 'my quay.jpg'];
/** Lines are those below the fields, from 1. */
const faultsIn = (text: string): string[] =>
  faultsOf({ 'flood.md': fields + text }, { pictures }).map((fault) =>
    fault.replace(/^stories\/flood\.md:(\d+)/u, (_, line: string) => String(Number(line) - 3)),
  );
const bodyOf = (text: string) => editionOf({ 'flood.md': fields + text }, { pictures }).stories[0]?.body;

describe('a fault of Markdown has its place', () => {
  test.each([
    ['several in one paragraph', 'One <b>two\nthree [four](/x) **five\n', ['1:5', '2:7', '2:18']],
    [
      'after marks, links and characters after backslashes',
      '*a* [b](https://c.example "(d)") \\* `e` ~~f~~ <b>',
      ['1:47'],
    ],
    ['after a code span that begins with spaces', '`` ` `` <b>', ['1:9']],
    ['in lines of a quote', '> One\n> two <b>\n>\n> — Ada\n', ['2:7']],
    ['in nested lists', '- a\n  - b\n  - c <b>\n\n    d\n', ['3:7', '5:5']],
    ['in cells', '| a | b |\n|---|---|\n| a \\| c | b <b> |\n', ['3:14']],
    ['in a caption', '![a](quay.jpg "b <b>")\n', ['1:18']],
    [
      'in footnotes beside each other',
      'A[^z][^y][^x].\n\n[^z]: B **c\n[^y]: D <b>\n[^x]: E\nf <i>\n',
      ['3:9', '4:9', '6:3'],
    ],
    ['in a footnote without a sign', 'A.\n\n[^z]: B\n', ['3:7']],
    ['in a footnote inside a list', '- A[^z]\n  [^z]: **B\n', ['2:9']],
    ['of a sign without a footnote', 'A[^z] and [^y].\n\n[^z]: B\n', ['1:11']],
    ['of a list of definitions', 'Quay\n: a wall\n', ['2:1']],
    ['of one with an empty line', 'Quay\n\n: a wall\n', ['3:1']],
    ['of formulas', 'So:\n\n$$\nx^2\n$$\n\nand $y_1$ too\n', ['3:1', '7:5']],
    ['in a heading', '## A\n\n### B **c\n', ['3:7']],
  ])('%s', (_, text, places) => {
    expect(faultsIn(text).map((fault) => /^\S+/u.exec(fault)?.[0])).toEqual(places);
  });
});

test('footnotes follow each other without empty lines', () => {
  expect(bodyOf('A[^z][^y].\n[^z]: B\n[^y]: C\n\nD.\n')).toEqual([
    expect.objectContaining({ type: 'paragraph' }),
    { type: 'paragraph', text: ['D.'] },
    {
      type: 'footnotes',
      items: [
        { text: ['B'], signs: 1 },
        { text: ['C'], signs: 1 },
      ],
    },
  ]);
});

describe('a fault of Markdown says what to write in Markdown', () => {
  test.each([
    [
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n',
      '3:11 3 cells here, but 2 cells in the head; remove the others, or write \\| for a line inside a cell',
    ],
    [
      '| a | b |\n|---|---|\n| 1 |\n',
      '3:1 1 cell here, but 2 cells in the head; write as many, with nothing between two | for an empty one. ' +
        'After the last row, leave an empty line',
    ],
    ['| a | b |\n|---|---|\n', '1:1 this table has a head and no rows; write one below the line with ---'],
    ['# One\n', '1:1 # is no heading of a text, since the headline is the first; write "## One"'],
    ['One\n===\n', '1:1 # is no heading of a text, since the headline is the first; write "## One"'],
    ['## A\n\n#### One\n', '3:1 #### is no heading of a text, since two levels are enough; write "### One"'],
    ['#### One\n', '1:1 #### is no heading of a text, since two levels are enough; write "## One"'],
    [
      '### One\n',
      '1:1 the first heading of a text is one of a part, and this is one inside a part; write ' +
        '## before it instead of ###',
    ],
    ['![a](my quay.jpg)\n', '1:1 "my quay.jpg": a name with spaces stands between < and >; write ![…](<my quay.jpg>)'],
    [
      'A[^1].\n\n[^1]: B\n\n    C\n',
      '5:5 a footnote is one paragraph; write all of it into one, or put this into the text',
    ],
    ['A[^1].\n\n[^1]: B\n[^1]: C\n', '4:1 there is another footnote "[^1]"; give one of them another name'],
    ['a < b and <b>\n', '1:11 "<b>": HTML is shown to readers as it is; write **…** instead, or write \\< to show it'],
    [
      'a <br> b\n',
      '1:3 "<br>": HTML is shown to readers as it is; write an empty line between two paragraphs ' +
        'instead, or write \\< to show it',
    ],
    [
      'a <img src="b"> c\n',
      '1:3 "<img>": HTML is shown to readers as it is; write ![…](quay.jpg) on a line of its own ' +
        'instead, or write \\< to show it',
    ],
    [
      'a &nbsp; b\n',
      '1:3 "&nbsp;": HTML entities are shown to readers as they are; write the character itself ' +
        '(U+00A0) instead, or write \\& to show it',
    ],
    [
      'a ![b](quay.jpg) c\n',
      '1:3 a text can\'t contain a picture; write ![…](quay.jpg "Caption") alone on a line, with an empty line ' +
        'before it, or write \\! for an exclamation mark before a link',
    ],
    [
      'a\n2. b\n3. c\n',
      '2:1 "2. ": a text can\'t contain a list; write - before each item, or 1. in a numbered list, ' +
        'with an empty line before it',
    ],
    [
      'a | b\n| c | d |\n',
      '2:1 "| c | d |": a text can\'t contain a table; write a head and below it a line with as many ' +
        'cells, such as | --- | --- |, with an empty line before it, or write \\| to show it',
    ],
    ['a[^1]\n', '1:2 "[^1]": there is no footnote "1"; write "[^1]: …" on a line of its own, or write \\[ to show it'],
    [
      'a[^1][^2]\n\n[^1]: b\n',
      '1:6 "[^2]": there is no footnote "2"; write "[^2]: …" on a line of its own, or the name of ' +
        'one that is there: "[^1]", or write \\[ to show it',
    ],
  ])('%j', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  test('and the fields above the text in YAML', () => {
    expect(faultsOf({ 'a.md': '---\nheadline: A\ndescription: B <b>\n---\n' })).toEqual([
      'stories/a.md:3:16 "description": "<b>": HTML is shown to readers as it is; write **…** instead, ' +
        String.raw`or write \< (between double quotes \\<) to show it`,
    ]);
  });

  test('and a JSON story in JSON, without what is read from the file', () => {
    expect(faultsOf({ 'a.json': { headline: 'A', body: ['b ![c](quay.jpg) <img>'] } })).toEqual([
      'stories/a.json:1:28 "body[0]": a text can\'t contain a picture; write ' +
        '{"type": "image", "src": "quay.jpg", "alt": "…"} as a block of its own, ' +
        String.raw`or write \\! for an exclamation mark before a link`,
      'stories/a.json:1:43 "body[0]": "<img>": HTML is shown to readers as it is; write ' +
        String.raw`{"type": "image", "src": "quay.jpg", "alt": "…"} instead, or write \\< to show it`,
    ]);
  });
});

test('a fault hides no other one of the file', () => {
  const text = '- a\n\n  > b <b>\n\n> - c **d\n\n| e |\n|---|\n| f | g |\n\n# h\n\n<i>\n\n[see](story:nowhere)\n';
  expect(faultsIn(text).map((fault) => /^\S+/u.exec(fault)?.[0])).toEqual([
    '3:3',
    '3:7',
    '5:1',
    '5:7',
    '9:7',
    '11:1',
    '13:1',
    '15:1',
  ]);
});

test('pictures have captions in all quotation marks of CommonMark, and names with spaces', () => {
  const captions = ['"b"', "'b'", '(b)'].map((title) => bodyOf(`![a [c]](<my quay.jpg> ${title})\n`)?.[0]);
  for (const block of captions) expect(block).toMatchObject({ image: { alt: 'a [c]', caption: 'b' } });
});
