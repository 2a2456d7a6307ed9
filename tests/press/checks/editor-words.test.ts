import { expect, test } from 'vitest';
import { editionFile, faultsOf } from '../../fixtures/copy.ts';

const others = { 'market.json': { headline: 'Market' } };
/** The messages about a story, without their places, which other tests check. */
const messagesIn = (fields: object) =>
  faultsOf({ 'a.json': { headline: 'A', ...fields }, ...others }, { pictures: ['quay.jpg'] }).map((fault) =>
    fault.replace(/^\S+ /u, ''),
  );

test.each<readonly [fields: object, fault: string]>([
  [{ urgency: 'high' }, '"urgency": "high": this is not an urgency; write a whole number from 1 (most) to 9 (least)'],
  [
    { image: { src: 'quay.jpg', alt: null } },
    '"image.alt": found null; write what the picture shows, or "" if it adds nothing to the text',
  ],
  [{ image: { src: 'quay.jpg', alt: '', focus: 'center' } }, '"image.focus": found "center"; write [0.5,0.5]'],
  [{ expires: '31/12/2026' }, '"expires": "31/12/2026": not a date; write "2026-12-31T06:00:00Z"'],
  [{ expires: 'soon' }, '"expires": "soon": not a date; write one with a time, such as "2026-03-09T14:30:00Z"'],
  ...['market.md', '/stories/market/', '../market.json', 'market'].map(
    (href) =>
      [
        { body: [`[b](${href})`] },
        `"body[0]": the link "${href}": a story of this edition is linked by its slug; write "story:market"`,
      ] as const,
  ),
  [{ body: [{ type: 'table', rows: ['a, b'] }] }, '"body[0].rows[0]": found "a, b"; write ["a", "b"]'],
  [
    { body: ['[b](#part)'] },
    '"body[0]": the link "#part": a link leads to a page, and not to a place on this one; ' +
      'remove it, or write an address. For a story of this edition, write story:slug',
  ],
  [
    { body: ['::: note'] },
    String.raw`"body[0]": ":::": ::: marks nothing here; remove it, or write \\:\\:\\: to show it`,
  ],
  [
    { body: [{ type: 'list', items: ['[ ] Call Bo'] }] },
    String.raw`"body[0].items[0]": "[ ]": a list has no boxes to tick; remove it, or write \\[ to show it`,
  ],
])('a fault says what to write: %j', (fields, expected) => {
  expect(messagesIn(fields)).toEqual([expected]);
});

test('the words of a block with a wrong type are checked', () => {
  expect(
    messagesIn({
      body: [
        { type: 'paragraph', text: '**b' },
        { type: 'h2', text: '**c' },
      ],
    }),
  ).toEqual([
    expect.stringMatching(/"\*\*b": \*\* has no partner/u),
    expect.stringMatching(/a paragraph is its text alone/u),
    expect.stringMatching(/found "h2"; write "heading"/u),
    expect.stringMatching(/"\*\*c": \*\* has no partner/u),
  ]);
});

test('a time zone is found by its city', () => {
  expect(faultsOf({ 'edition.json': { ...editionFile, timeZone: 'New York' }, ...others })).toEqual([
    expect.stringContaining('write one of the IANA database, such as "America/New_York"'),
  ]);
});

test('footnotes in a wrong form are one fault', () => {
  const body = ['a[^1]', { type: 'footnotes', items: [{ id: 1, text: 'b' }] }];
  expect(messagesIn({ body })).toEqual(['"body[1].items": found [{"id":1,"text":"b"}]; write {"1": "…"}']);
});

test('the text of a story is checked even if its fields can’t be read', () => {
  const text = '---\nheadline: "A\nworkTranslation: [b]\ndescription: c[^1]\n---\n\n**d\n\n[^1]: e\n';
  const b = { headline: 'B', inLanguage: 'de', workTranslation: ['a'] };
  expect(faultsOf({ 'a.md': text, 'b.json': b }).map((fault) => /^\S+/u.exec(fault)?.[0])).toEqual([
    'stories/a.md:2:11',
    'stories/a.md:7:1',
  ]);
});
