import { describe, expect, test } from 'vitest';
import { editionOf } from '../../fixtures/copy.ts';

describe('a topic', () => {
  const topics = (...about: unknown[][]) =>
    editionOf(
      Object.fromEntries(about.map((entries, i) => [`story-${i}.json`, { headline: `Story ${i}`, about: entries }])),
    ).topics.map(
      ({ slug, name, kind, stories }) =>
        `${slug}: ${name} (${kind ?? 'unknown'}), ${stories.map((story) => story.slug).join(' ')}`,
    );

  test('is shared by all stories that name it, with the first type that one gives', () => {
    expect(
      topics(['ASEAN'], [{ name: 'asean', type: 'Organization' }, 'Oman'], [{ name: 'ASEAN ', type: 'Thing' }]),
    ).toEqual(['asean: ASEAN (Organization), story-0 story-1 story-2', 'oman: Oman (unknown), story-1']);
  });

  test('has the first address that a story gives, as a browser would follow it', () => {
    const about = (sameAs?: string) => [{ name: 'Cork', type: 'Place', ...(sameAs === undefined ? {} : { sameAs }) }];
    const [topic] = editionOf({
      'a.json': { headline: 'A', about: about() },
      'b.json': { headline: 'B', about: about('https://EXAMPLE.org') },
      'c.json': { headline: 'C', about: about('https://example.com/') },
    }).topics;
    expect(topic?.sameAs).toBe('https://example.org/');
  });

  test('is listed once if a story names it twice', () => {
    expect(topics(['Oman', 'OMAN', { name: 'Oman', type: 'Place' }])).toEqual(['oman: Oman (Place), story-0']);
  });

  test('has an address of its own, whatever its name', () => {
    const slugs = editionOf({
      'x.json': { headline: 'x', about: ['con', '𝐀𝐁', 'index', `${'long '.repeat(60)}a`, `${'long '.repeat(60)}b`] },
    }).topics.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['con-topic', 'index-topic']));
  });
});
