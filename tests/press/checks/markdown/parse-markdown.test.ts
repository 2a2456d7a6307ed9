import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/press/checks/markdown/parse-markdown.ts';
import { bytesOf, editionOf, faultsOf, published, publicationOf } from '../../../fixtures/copy.ts';

const fields = '---\nheadline: Harbour reopens\narticleSection: world\n---\n';
const bodyOf = (markdown: string): unknown => {
  const parsed = parseMarkdown(bytesOf(fields + markdown), 'a.md');
  return parsed.kind === 'parsed' ? (parsed.value as { body: unknown }).body : parsed.faults;
};

describe('the text of a story in Markdown', () => {
  test.each([
    ['a paragraph', 'One\ntwo *three*.\n\nFour.', ['One\ntwo *three*.', 'Four.']],
    [
      'headings',
      '## Two\n\nThree\n-----\n\n### Four',
      [
        { type: 'heading', text: 'Two' },
        { type: 'heading', text: 'Three' },
        { type: 'heading', text: 'Four', level: 3 },
      ],
    ],
    ['a list', '- One\n- *Two*\n', [{ type: 'list', items: ['One', '*Two*'] }]],
    [
      'a numbered list with one below',
      '1. One\n2. Two\n   - Three\n   - Four\n',
      [{ type: 'list', ordered: true, items: ['One', { text: 'Two', items: ['Three', 'Four'] }] }],
    ],
    ['a quote', '> So it was.', [{ type: 'quote', text: 'So it was.' }]],
    [
      'a quote of two paragraphs, with who said it',
      '> One.\n>\n> Two.\n>\n> — Ada Byrne',
      [{ type: 'quote', text: ['One.', 'Two.'], cite: 'Ada Byrne' }],
    ],
    [
      'a picture',
      '![A quay](quay.jpg "The quay")',
      [{ type: 'image', src: 'quay.jpg', alt: 'A quay', caption: 'The quay' }],
    ],
    [
      'a table',
      '| Year | Ships |\n|---|---:|\n| 1996 | 3 |\n| 2026 | *41* |',
      [
        {
          type: 'table',
          head: ['Year', 'Ships'],
          rows: [
            ['1996', '3'],
            ['2026', '*41*'],
          ],
        },
      ],
    ],
    ['code', '```js\nlet a = "*";\n\n  b();\n```', [{ type: 'code', text: 'let a = "*";\n\n  b();', language: 'js' }]],
    ['indented code', 'So:\n\n    a\n    b', ['So:', { type: 'code', text: 'a\nb' }]],
    ['a break', 'One.\n\n***\n\nTwo.', ['One.', { type: 'break' }, 'Two.']],
    [
      'footnotes',
      'One[^1].\n\n[^1]: So says\n*Ada*.\n\nTwo.',
      ['One[^1].', 'Two.', { type: 'footnotes', items: { 1: 'So says\n*Ada*.' } }],
    ],
    ['HTML', '<div onclick="x()">\n\nA &amp; B', ['<div onclick="x()">', 'A &amp; B']],
  ])('has blocks as a JSON story: %s', (_, markdown, body) => {
    expect(bodyOf(markdown)).toEqual(body);
  });

  test('can be absent', () => {
    expect(bodyOf('')).toBeUndefined();
    expect(editionOf({ 'a.md': fields }).stories[0]?.body).toEqual([]);
    expect(editionOf({ 'a.md': '---\nheadline: A\n---' }).stories[0]?.headline).toBe('A');
  });
});

test('the same story in JSON and in Markdown has the same page', () => {
  const json = {
    headline: 'Harbour reopens',
    articleSection: 'world',
    datePublished: '2026-03-09',
    about: ['Fog', { name: 'Carrow', type: 'Place' }],
    author: [{ name: 'Ada Byrne' }],
    isPartOf: { name: 'The harbour', position: 2 },
    body: ['One *two*.', { type: 'list', items: ['three'] }, { type: 'quote', text: 'Four.', cite: 'Ada' }],
  };
  const markdown = `\ufeff---\r
headline: "Harbour reopens" # the working title
articleSection: world
datePublished: 2026-03-09
about:
  - Fog
  - { name: Carrow, type: Place }
author: [name: Ada Byrne]
isPartOf:
  name: The harbour
  position: 2
description:
---\r

One *two*.

- three

> Four.
>
> -- Ada
`;
  const pageOf = (files: object) => published(publicationOf({ ...files }), '/edition/v1/stories/harbour.json');
  expect(pageOf({ 'harbour.md': markdown })).toEqual(pageOf({ 'harbour.json': json }));
});

describe('the faults of a story in Markdown', () => {
  const faultsIn = (text: string) => faultsOf({ 'flood.md': text });

  test('stand where the field, the block or the item is', () => {
    expect(
      faultsIn(`---
headline: Flood
articleSection: wrold
author:
  - name: Ada
    url: javascript:alert(1)
---

One [two](story:nowhere-at-all).

  - Three
  - Four **five

> Six **seven

| A | B |
|---|---|
| 1 | 2 |
| 3 | [4](/x) |

# Eight
`).map((fault) => fault.replace(/(": |## ).*$/u, '$1').trim()),
    ).toEqual([
      'stories/flood.md:3:1 "articleSection":',
      'stories/flood.md:6:5 "author[0].url":',
      'stories/flood.md:9:5 the link "story:nowhere-at-all":',
      'stories/flood.md:12:10 "**five":',
      'stories/flood.md:14:7 "**seven":',
      'stories/flood.md:19:7 the link "/x":',
      'stories/flood.md:21:1 # is no heading of a text, since the headline is the first; write "##',
    ]);
  });

  test.each([
    ['headline: A\n---\nText.', '1:1 a story in Markdown begins with its fields between two lines of ---'],
    [
      '---\nheadline: A\n\nText.',
      '1:1 the front matter has no end; write --- on a line of its own after the last field',
    ],
    ['---\n---\nText.', '2:1 the front matter has no fields; write at least "headline: …" between the lines of ---'],
    ['---\nheadline: A\nbody: [B]\n---\n', '3:1 the text of a story in Markdown stands below the front matter'],
    ['---\nheadline: A\n---\n> # B\n', '4:1 a quote has paragraphs only, and here is a heading; move it out'],
    ['---\nheadline: A\n---\n\n- B\n\n  C\n', '7:3 an item of a list is one paragraph, or one and a list below it'],
    ['---\nheadline: 7\n---\n', '2:1 "headline": found 7; write text in quotes'],
    ['---\nhedline: A\n---\n', '2:1 "hedline": unknown field; did you mean "headline"?'],
    ['', '1:1 '],
    [`---\nheadline: ${'['.repeat(20_000)}`, '1:1 '],
    [`---\nheadline: A\nabout: ${'['.repeat(40)}${']'.repeat(40)}\n---\n`, '2:1 '],
    [`---\nheadline: A\n---\n${'> '.repeat(5000)}B`, ''],
  ])('say what to write: %j', (text, expected) => {
    const [fault = ''] = faultsIn(text);
    expect(fault.slice(0, 'stories/flood.md:'.length + expected.length)).toBe(`stories/flood.md:${expected}`);
  });

  test('are that two files have one slug', () => {
    expect(faultsOf({ 'flood.json': { headline: 'A' }, 'flood.md': '---\nheadline: B\n---\n' })).toEqual([
      expect.stringContaining('stories/flood.md:1:1 '),
    ]);
    expect(faultsOf({ 'flood.json': { headline: 'A' }, 'flood.md': '---\nheadline: B\n---\n' })[0]).toContain(
      'flood-2.md',
    );
  });

  test('are none of a README beside the stories', () => {
    expect(faultsOf({ 'README.md': '# How we file\n\nLike this.', 'a.json': { headline: 'A' } })).toEqual([]);
    expect(faultsOf({ 'notes.md': '# Notes' })).toHaveLength(1);
  });
});
