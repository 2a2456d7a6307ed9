import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { storyFile } from '../../../src/edition/addresses.ts';
import { StoryPage } from '../../../src/edition/published.ts';
import { publish } from '../../../src/press/pages/publication.ts';
import { bundledEdition, published } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

describe('a headline-only story of the bundled edition', async () => {
  const publication = publish(await bundledEdition());
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
});
