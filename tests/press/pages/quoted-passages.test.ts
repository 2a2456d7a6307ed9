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
  const quoted = new Set(['us-sanctions-on-russia-could-expand-says-bessent']);

  test.each(firstEdition.relatedSlugs)('quotes the featured story if that is about it: %s', (slug) => {
    const { passages } = v.parse(StoryPage, published(publication, storyFile(slug)));
    const expected = quoted.has(slug) ? [{ slug: firstEdition.lead, headline: firstEdition.headline }] : [];
    expect(passages.map(({ story }) => story)).toEqual(expected);
    for (const { text, paragraph } of passages)
      expect(firstEdition.paragraphs[Number(paragraph.slice(1)) - 1]).toContain(text);
  });

  test('may be quoted, but the featured story quotes none', () => {
    expect(v.parse(StoryPage, published(publication, storyFile(firstEdition.lead))).passages).toEqual([]);
  });
});

describe('a headline-only story', () => {
  const lead = 'The administration is weighing severe sanctions on Russian oil, Bessent said in Kuala Lumpur.';
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
        'd.json': full('Bessent spoke of sanctions in Russia.'),
        'c.json': full('Bessent spoke of sanctions in Russia.'),
        'b.json': full('Bessent spoke of sanctions on oil in Russia that could expand.'),
      },
      'a',
    );
    expect(passages.map(({ story, paragraph }) => [story.slug, paragraph])).toEqual([
      ['b', 'p2'],
      ['c', 'p2'],
    ]);
  });
});
