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

  test('is one for all who name it, and the first to say what it is, does', () => {
    expect(
      topics(['ASEAN'], [{ name: 'asean', type: 'Organization' }, 'Oman'], [{ name: 'ASEAN ', type: 'Thing' }]),
    ).toEqual(['asean: ASEAN (Organization), story-0 story-1 story-2', 'oman: Oman (unknown), story-1']);
  });

  test('that a story names twice is named once', () => {
    expect(topics(['Oman', 'OMAN', { name: 'Oman', type: 'Place' }])).toEqual(['oman: Oman (Place), story-0']);
  });

  test('has an address, whatever its name', () => {
    const slugs = editionOf({
      'x.json': { headline: 'x', about: ['con', '𝐀𝐁', 'index', `${'long '.repeat(60)}a`, `${'long '.repeat(60)}b`] },
    }).topics.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['con-topic', 'index-topic']));
  });
});
