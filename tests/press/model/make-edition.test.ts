import { describe, expect, test } from 'vitest';
import { bundledEdition, editionOf } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

describe('the bundled edition', async () => {
  const { stories, lead, bySlug, sections } = await bundledEdition();

  test('features its lead story word for word', () => {
    expect(lead?.slug).toBe(firstEdition.lead);
    expect(lead?.headline).toBe(firstEdition.headline);
    expect(lead?.body).toEqual(firstEdition.paragraphs.map((text) => ({ type: 'paragraph', text: [text] })));
  });

  test('has the sixteen related headlines, word for word and in order', () => {
    expect(lead?.related.map((slug) => bySlug.get(slug)?.headline)).toEqual(firstEdition.related);
    expect(stories).toHaveLength(17);
  });

  test.each(firstEdition.relatedSlugs)('has only the headline of %s, with its topics and section', (slug) => {
    const story = bySlug.get(slug);
    expect(story?.body).toEqual([]);
    expect({ ...story }).toEqual({
      slug,
      digest: story?.digest,
      facts: { ...story?.facts, hasText: false, minutes: 1, links: [], files: [], length: 0, bytes: 0 },
      headline: story?.headline,
      language: 'en',
      section: story?.section,
      topics: story?.topics,
      about: story?.about,
      status: { kind: 'published' },
      translations: [],
      authors: [],
      publishedAt: -Infinity,
      corrections: [],
      keywords: [],
      related: [],
      aliases: [],
      basedOn: [],
    });
  });

  test('gives no author, date or picture, since its source gives none', () => {
    for (const story of stories) {
      expect(story).toMatchObject({
        authors: [],
        datePublished: undefined,
        dateModified: undefined,
        image: undefined,
        dateline: undefined,
      });
    }
  });

  test('has every story in a section, and no section empty', () => {
    expect(stories.filter(({ section }) => section === undefined)).toEqual([]);
    expect(sections.filter((section) => !stories.some((story) => story.section === section))).toEqual([]);
  });
});

test('an edition may have no stories', () => {
  const { stories, lead, topics } = editionOf({});
  expect({ stories, lead, topics }).toEqual({ stories: [], lead: undefined, topics: [] });
});
