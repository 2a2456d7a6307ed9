import { describe, expect, test } from 'vitest';
import { editionFile, editionOf } from '../../fixtures/copy.ts';

describe('the finished edition', () => {
  const decomposed = ' Cafe\u0301\n  bar ';
  const line = 'Caf\u00e9 bar';

  test('has every text in one line and in NFC', () => {
    const edition = editionOf({
      'edition.json': {
        ...editionFile,
        name: decomposed,
        description: decomposed,
        publisher: { name: decomposed, url: 'https://press.example' },
        sections: [{ slug: 'e\u0301', name: decomposed, description: decomposed }],
      },
    });
    expect(edition).toMatchObject({
      name: line,
      description: line,
      publisher: { name: line, url: 'https://press.example/' },
      sections: [{ slug: '\u00e9', name: line, description: line }],
    });
  });

  test('has no text in which nothing is visible', () => {
    const edition = editionOf({
      'edition.json': {
        ...editionFile,
        description: ' ',
        sections: [{ slug: 'world', name: 'World', description: '' }],
      },
    });
    expect(edition.description).toBeUndefined();
    expect(edition.sections[0]?.description).toBeUndefined();
  });

  test('names the stories of the front page in NFC', () => {
    const { lead, frontStories } = editionOf({
      'edition.json': { ...editionFile, front: { lead: 'e\u0301', stories: ['o\u0301'] } },
      '\u00e9.json': { headline: 'x' },
      '\u00f3.json': { headline: 'x' },
    });
    expect(lead?.slug).toBe('\u00e9');
    expect(frontStories).toEqual(['\u00f3']);
  });
});
