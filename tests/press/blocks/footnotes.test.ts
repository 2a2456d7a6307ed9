import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';
import { frontPageOf, storyPageOf } from '../../fixtures/pages.ts';
import { pathOf } from './block-path.ts';

const footnotes = { type: 'footnotes', items: { a: 'See [the log](https://log.example/).', 1: 'In *March*.' } };
const faults = (...body: unknown[]) => faultsOf({ 'a.json': { headline: 'x', body } });

describe('footnotes', () => {
  const path = pathOf(['It closed.[^1] It opened[^a] and closed.[^1]', footnotes]);

  test('are numbered in the order of their signs, of which each knows its place', () => {
    expect(path.published).toEqual({
      type: 'paragraph',
      text: [
        'It closed.',
        { type: 'footnote', note: 1, sign: 1 },
        ' It opened',
        { type: 'footnote', note: 2, sign: 1 },
        ' and closed.',
        { type: 'footnote', note: 1, sign: 2 },
      ],
    });
    expect(path.story.body[1]).toMatchObject({
      items: [
        { text: ['In ', { type: 'emphasis', content: ['March'] }, '.'], signs: 2 },
        { text: ['See ', { type: 'link' }, '.'], signs: 1 },
      ],
    });
  });

  test('are found, and not read aloud', () => {
    expect(path.spoken).toEqual(['It closed.', 'It opened and closed.']);
    expect(path.found).toEqual(['It closed. It opened and closed.', 'In March.\nSee the log.']);
    expect(path.links).toEqual(['https://log.example/']);
  });

  test('are a list at the end of the story in feeds', () => {
    expect(path.feed).toBe(
      '<p>It closed.<sup>[1]</sup> It opened<sup>[2]</sup> and closed.<sup>[1]</sup></p>' +
        '<section><h2>Notes</h2><ol><li>In <em>March</em>.</li>' +
        '<li>See <a href="https://log.example/">the log</a>.</li></ol></section>',
    );
  });

  test('may be in standfirsts, captions, corrections and cells, and are numbered in the order of the page', () => {
    const image = { src: 'https://pictures.example/a.png', alt: '', width: 1, height: 1, caption: 'A quay[^c]' };
    const { story } = storyPageOf(
      {
        'a.json': {
          headline: 'x',
          description: 'Closed[^d]',
          correction: [{ text: 'Was open[^e]' }],
          image,
          body: [
            { type: 'table', rows: [['Cell[^f]']] },
            { type: 'footnotes', items: { f: 'four', e: 'two', d: 'one', c: 'three' } },
          ],
        },
      },
      'a',
    );
    expect(story.body.at(-1)).toMatchObject({
      items: ['one', 'two', 'three', 'four'].map((text) => ({ text: [text], signs: 1 })),
    });
    expect(story.description).toBe('Closed');
    expect(story.standfirst).toEqual(['Closed', { type: 'footnote', note: 1, sign: 1 }]);
  });

  test('have no signs on the front page', () => {
    const { lead } = frontPageOf({
      'a.json': { headline: 'x', body: ['It closed.[^1]', { ...footnotes, items: { 1: 'y' } }] },
    });
    expect(lead?.opening).toEqual([['It closed.']]);
  });

  test('are faults where nothing leads to them', () => {
    expect(faults('No sign.', { type: 'footnotes', items: { 1: 'y' } })).toEqual([
      expect.stringMatching(/"body\[1\]\.items\.1": nothing leads to this footnote; write \[\^1\]/u),
    ]);
  });

  test('are faults where they are not', () => {
    expect(faults('A sign.[^2]')).toEqual([
      expect.stringContaining(
        '"body[0]": "[^2]": there is no footnote "2"; write {"type": "footnotes", "items": {"2": "…"}}',
      ),
    ]);
    expect(faults('[^1] [^2]', { type: 'footnotes', items: { 1: 'y' } })).toEqual([
      expect.stringContaining('there is no footnote "2"; write it into "items" of the footnotes, which has "1"'),
    ]);
  });

  test.each([
    [['first', 'second'], '{"1": "first", "2": "second"}'],
    [['only'], '{"1": "only"}'],
    [['a', 'b', 'c', 'd'], '{"1": "a", "2": "b", "3": "c", …}'],
    [[], '{"1": "…"}'],
    [[4], '{"1": "…"}'],
    ['alone', '{"1": "alone"}'],
  ])('are faults without names: %j', (items, remedy) => {
    const found = `"body[1].items": found ${JSON.stringify(items)}; write ${remedy}`;
    expect(faults('A sign.[^0]', { type: 'footnotes', items })).toEqual([expect.stringContaining(found)]);
  });

  test('are faults before other blocks', () => {
    expect(faults('[^1]', { type: 'footnotes', items: { 1: 'y' } }, 'After.')).toEqual([
      expect.stringContaining('"body[1]": a story has its footnotes once, as its last block'),
    ]);
  });
});

describe('marks', () => {
  const textOf = (text: string) => {
    const { published } = pathOf([text]);
    return published?.type === 'paragraph' ? published.text : undefined;
  };

  test.each([
    ['~~struck~~ out', [{ type: 'struck', content: ['struck'] }, ' out']],
    ['H~2~O', ['H', { type: 'sub', content: ['2'] }, 'O']],
    ['10^−6^ m', ['10', { type: 'sup', content: ['−6'] }, ' m']],
    ['M^lle^ X', ['M', { type: 'sup', content: ['lle'] }, ' X']],
    ['**CO~2~**', [{ type: 'strong', content: ['CO', { type: 'sub', content: ['2'] }] }]],
  ])('%s', (text, content) => {
    expect(textOf(text)).toEqual(content);
  });

  test.each(['~/docs and ~/pictures', '/home/~ann/x~/y', 'about ~5 or ~6', '2^10 is 1024', 'f**k', '5*3', 'a ^ b ^ c'])(
    '%s has none',
    (text) => {
      expect(textOf(text)?.every((node) => typeof node === 'string')).toBe(true);
    },
  );

  test('are in feeds, and not in texts that are spoken or found', () => {
    const path = pathOf(['~~No~~ H~2~O, 10^6^']);
    expect(path.feed).toBe('<p><s>No</s> H<sub>2</sub>O, 10<sup>6</sup></p>');
    expect(path.spoken).toEqual(['No H2O, 106']);
  });

  test('without a partner are faults', () => {
    expect(faults('~~struck')).toEqual([expect.stringMatching(/"~~struck": ~~ has no partner/u)]);
  });

  test('may be in captions and credits', () => {
    const image = { src: 'https://pictures.example/a.png', alt: '', width: 1, height: 1 };
    const path = pathOf([{ type: 'image', ...image, caption: 'A *quay*', credit: '[Ann](https://ann.example/)' }]);
    expect(path.published).toMatchObject({ image: { caption: ['A ', { type: 'emphasis', content: ['quay'] }] } });
    expect(path.found).toEqual(['A quay', 'Ann']);
    expect(path.links).toEqual(['https://pictures.example/a.png', 'https://ann.example/']);
    expect(faultsOf({ 'a.json': { headline: 'x', image: { ...image, caption: '**a' } } })).toEqual([
      expect.stringContaining('"image.caption": "**a"'),
    ]);
  });
});
