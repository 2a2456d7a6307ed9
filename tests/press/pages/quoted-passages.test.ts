import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { storyFile } from '../../../src/edition/addresses.ts';
import { StoryPage } from '../../../src/edition/published.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { bundledEdition, published } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

describe('a headline-only story of the bundled edition', async () => {
  const publication = planPublication(await bundledEdition());
  test.each(firstEdition.relatedSlugs)('does not quote the featured story, which says something else: %s', (slug) => {
    expect(v.parse(StoryPage, published(publication, storyFile(slug))).passages).toEqual([]);
  });

  test('may be quoted, but the featured story quotes none', () => {
    expect(v.parse(StoryPage, published(publication, storyFile(firstEdition.lead))).passages).toEqual([]);
  });
});

describe('a headline-only story', () => {
  const lead = 'Severe sanctions on Russian oil could soon expand, Bessent said in Kuala Lumpur.';
  const about = [
    { name: 'Scott Bessent', type: 'Person' },
    { name: 'Russia', type: 'Place' },
  ];
  const passagesIn = (inLanguage: string) =>
    storyPageOf(
      {
        'a.json': { headline: 'Sanctions on Russian oil could expand, says Bessent', about },
        'b.json': { headline: 'Talks in Kuala Lumpur', about, body: [lead], inLanguage },
      },
      'a',
    ).passages;

  test('quotes a full story in the same language', () => {
    expect(passagesIn('en')).toEqual([
      { text: lead, paragraph: 'p1', story: { slug: 'b', headline: 'Talks in Kuala Lumpur' } },
    ]);
  });

  test('quotes no story in another language', () => {
    expect(passagesIn('en-GB')).toEqual([]);
  });

  test.each([
    ['2026-09-03', '2026-09-10', 1],
    ['2026-09-03', '2026-09-11', 0],
    ['2026-09-11', '2026-09-03', 0],
    ['2026-09-03', undefined, 1],
    [undefined, '2026-09-03', 1],
  ])('quotes only what is from the same week, if both have a date: %s, %s', (own, other, count) => {
    const { passages } = storyPageOf(
      {
        'a.json': { headline: 'Sanctions on Russian oil could expand, says Bessent', about, datePublished: own },
        'b.json': { headline: 'Talks in Kuala Lumpur', about, body: [lead], datePublished: other },
      },
      'a',
    );
    expect(passages).toHaveLength(count);
  });

  test('has the two passages that say most, of equal ones that of the first slug', () => {
    const headline = 'Sanctions on Russian oil could expand, says Bessent';
    const full = (text: string) => ({ headline: 'Talks', about, body: ['Nothing was said.', text] });
    // Enough other stories that the shared words are rare.
    const crowd = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `other-${i}.json`,
        { headline: `Chess ${i}`, body: [`Game${i} was won.`] },
      ]),
    );
    const { passages } = storyPageOf(
      {
        ...crowd,
        'a.json': { headline, about },
        'd.json': full('Sanctions on Russian oil expand, as Bessent said on his way from one meeting to another.'),
        'c.json': full('Sanctions on Russian oil expand, as Bessent said on his way from one meeting to another.'),
        'b.json': full('Sanctions on Russian oil expand, Bessent said.'),
      },
      'a',
    );
    expect(passages.map(({ story, paragraph }) => [story.slug, paragraph])).toEqual([
      ['b', 'p2'],
      ['c', 'p2'],
    ]);
  });

  test('quotes a story that is not related only if it shares much', () => {
    // Two stories of one campaign: they name the same people, but tell of different things.
    const people = ['Ada Byrne', 'Max Held'].map((name) => ({ name, type: 'Person' }));
    const files = (headline: string, text: string, related: readonly string[]): Record<string, object> => ({
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [
          `other-${i}.json`,
          { headline: `Chess ${i}`, body: [`Game${i} was won with move${i}.`] },
        ]),
      ),
      'a.json': { headline, about: people, related },
      'b.json': {
        headline: 'Rain spoils a fair',
        body: [
          ...['red', 'blue', 'green', 'white', 'black', 'brown', 'grey', 'pink'].map(
            (colour) => `The ${colour} geese, donkeys and carousels of the ${colour} meadow stood in ${colour} mud.`,
          ),
          text,
        ],
      },
    });
    const quotedIn = (headline: string, text: string, ...related: string[]) =>
      storyPageOf(files(headline, text, related), 'a').passages.length;
    expect(quotedIn('Byrne and Held clash on taxes', 'Byrne and Held had a clash on taxes.')).toBe(0);
    expect(quotedIn('Byrne and Held clash on taxes', 'Byrne and Held had a clash on taxes.', 'b')).toBe(1);
    expect(quotedIn('Byrne and Held clash on taxes on fuel', 'Byrne and Held had a clash on taxes on fuel.')).toBe(1);
  });

  test('quotes for two of several topics only what names the rarest', () => {
    const topics = ['Byrne', 'Held', 'Sorrel'];
    const others = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => [
        `${name.toLowerCase()}-${i}.json`,
        { headline: `${name} ${i}`, about: [name] },
      ]);
    const quotedIn = (text: string) =>
      storyPageOf(
        {
          ...Object.fromEntries([...others('Byrne', 3), ...others('Held', 2)]),
          'a.json': { headline: 'Clash over taxes on fuel', about: topics, related: ['b'] },
          'b.json': { headline: 'A debate', body: [text] },
        },
        'a',
      ).passages.length;
    expect(quotedIn('Byrne and Held had a clash about taxes on fuel.')).toBe(0);
    expect(quotedIn('Byrne and Sorrel had a clash about taxes on fuel.')).toBe(1);
  });
});
