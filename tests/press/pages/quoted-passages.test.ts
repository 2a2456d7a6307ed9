import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { storyFile } from '../../../src/edition/addresses.ts';
import { StoryPage } from '../../../src/edition/published.ts';
import { publish } from '../../../src/press/pages/publication.ts';
import { bundledEdition, published } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

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

  test('is not the featured story, which quotes nothing', () => {
    expect(v.parse(StoryPage, published(publication, storyFile(firstEdition.lead))).passages).toEqual([]);
  });
});
