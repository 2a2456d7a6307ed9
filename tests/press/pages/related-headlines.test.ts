import { describe, expect, test } from 'vitest';
import type { Files } from '../../fixtures/copy.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

describe('related headlines', () => {
  const slugs = (files: Files, slug: string) => storyPageOf(files, slug).related.map((card) => card.slug);
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`cork-${i}.json`, { headline: `Cork ${i}`, about: ['Cork'] }]),
  );
  // Fewer than a quarter of all stories are about Cork. A topic of more would be no reason.
  const others = Object.fromEntries(
    ['Chess', 'Music', 'Bread', 'Trams', 'Paint', 'Skates', 'Wool', 'Clocks', 'Maps', 'Ferns'].flatMap((word) =>
      [1, 2, 3, 4, 5, 6, 7].map((i) => [
        `${word.toLowerCase()}-${i}.json`,
        { headline: `${word} ${i}`, about: [word] },
      ]),
    ),
  );

  test('are the editor’s in their order, then computed ones, ten in all', () => {
    const files = { ...many, ...others, 'a.json': { headline: 'A', about: ['Cork'], related: ['chess-2', 'chess-1'] } };
    const related = slugs(files, 'a');
    expect(related.slice(0, 2)).toEqual(['chess-2', 'chess-1']);
    expect(related).toHaveLength(10);
    expect(related.slice(2).every((slug) => slug.startsWith('cork-'))).toBe(true);
  });

  test('include all that the editor lists, however many', () => {
    const related = Object.keys(many).map((name) => name.replace('.json', ''));
    expect(slugs({ ...many, 'a.json': { headline: 'A', related } }, 'a')).toEqual(related);
  });

  test('include stories that the text links to, after the editor’s, and link back from them', () => {
    const files = {
      ...others,
      'a.json': {
        headline: 'Rain',
        related: ['music-1'],
        body: [
          'It fell as [that night](story:b).',
          { type: 'list', items: ['*[Chess](story:chess-1)*', '[Music](story:music-1)'] },
        ],
      },
      'b.json': { headline: 'Storm' },
    };
    expect(slugs(files, 'a')).toEqual(['music-1', 'b', 'chess-1']);
    expect(storyPageOf(files, 'b').related).toMatchObject([{ slug: 'a', why: { kind: 'linked' } }]);
  });

  test('link back to a story whose editor lists this one', () => {
    const files = { 'a.json': { headline: 'Rain', related: ['b'] }, 'b.json': { headline: 'Chess' } };
    expect(storyPageOf(files, 'b').related).toMatchObject([{ slug: 'a', why: { kind: 'linked' } }]);
  });

  test('name the topics of both stories, the editor’s too where they share one', () => {
    const files = { ...many, ...others, 'a.json': { headline: 'A', about: ['Cork'], related: ['cork-3', 'chess-1'] } };
    const [first, second, third] = storyPageOf(files, 'a').related;
    expect(first).toMatchObject({ slug: 'cork-3', why: { kind: 'about', names: ['Cork'] } });
    expect(second).not.toHaveProperty('why');
    expect(third).toMatchObject({ why: { kind: 'about', names: ['Cork'] } });
  });

  test('are marked as versions of the same text', () => {
    const body = [
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind ' +
        'turns to the north again.',
    ];
    const files = {
      ...others,
      'a.json': { headline: 'Wall breaks', body },
      'b.json': { headline: 'Harbour wall gives way', body },
    };
    expect(storyPageOf(files, 'a').related).toMatchObject([{ slug: 'b', why: { kind: 'version' } }]);
    const linked = { ...files, 'a.json': { headline: 'Wall breaks', body, related: ['chess-1', 'b'] } };
    expect(storyPageOf(linked, 'a').related).toMatchObject([
      { slug: 'chess-1' },
      { slug: 'b', why: { kind: 'version' } },
    ]);
  });
});
