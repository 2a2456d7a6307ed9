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

  const linking = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`from-${10 + i}.json`, { headline: `F ${10 + i}`, related: ['b'] }]),
    );

  test('include every story that links here, up to ten in the order of the edition', () => {
    const target = { 'b.json': { headline: 'Chess' } };
    expect(slugs({ ...linking(3), ...target }, 'b')).toEqual(['from-10', 'from-11', 'from-12']);
    expect(slugs({ ...linking(12), ...target }, 'b')).toEqual(Array.from({ length: 10 }, (_, i) => `from-${10 + i}`));
  });

  test('have stories that link here after computed ones, and only where there is room', () => {
    const b = { headline: 'B', about: ['Cork'] };
    const all = slugs({ ...many, ...others, ...linking(1), 'b.json': b }, 'b');
    expect(all).toHaveLength(10);
    expect(all).not.toContain('from-10');
    const few = Object.fromEntries(Object.entries(many).slice(0, 4));
    const found = slugs({ ...few, ...others, ...linking(1), 'b.json': b }, 'b');
    expect(found.length).toBeGreaterThan(2);
    expect(found.indexOf('from-10')).toBe(found.length - 1);
    const related = Object.keys({ ...many, ...others })
      .slice(0, 10)
      .map((file) => file.replace('.json', ''));
    expect(slugs({ ...many, ...others, ...linking(1), 'b.json': { ...b, related } }, 'b')).toEqual(related);
  });

  test('have each story once', () => {
    const files = {
      'a.json': { headline: 'Rain', related: ['b'], body: ['[x](story:b) and [y](story:b)'] },
      'b.json': { headline: 'Chess', related: ['a'] },
    };
    expect(slugs(files, 'a')).toEqual(['b']);
    expect(slugs(files, 'b')).toEqual(['a']);
  });
});
