import { describe, expect, test } from 'vitest';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { askStories, slugsFor } from '../fixtures/search-stories.ts';

describe('a word of a query matches', () => {
  test.each([
    ['another ending', 'minister', ['lavrov']],
    ['what the last word begins', 'lavrov kua', ['lavrov']],
    ['what one letter begins', 'j', ['oslo', 'jose']],
  ])('%s', (_what, text, slugs) => {
    expect(slugsFor(text).toSorted()).toEqual(slugs.toSorted());
  });

  test('only itself if it is in quotes', () => {
    expect(slugsFor('"lavorv"')).toEqual([]);
    expect(slugsFor('"lantern"')).toEqual(['lists']);
    expect(slugsFor('"minister meet"')).toEqual([]);
  });
});

describe('a correction', () => {
  test.each([
    ['a letter replaced', 'lavxov', ['lavrov']],
    ['a letter left out', 'jaglnd', ['oslo']],
    ['letters too many', 'jagllland', ['oslo']],
    ['two letters swapped', 'lavorv', ['lavrov']],
    ['the first letter replaced', 'havrov', ['lavrov']],
    ['a mistake in an unfinished word', 'sanctoi', ['lavrov']],
  ])('finds the word in spite of %s, and is reported', (_what, text, slugs) => {
    const answer = askStories(text);
    expect(slugsOf(answer)).toEqual(slugs);
    expect(answer.corrections).toHaveLength(1);
    expect(answer.corrections[0]?.from).toBe(text);
  });

  test('is reported with what was typed, wherever it stands', () => {
    expect(askStories('  Rubio, «Lumpur» LÁVORV’s harvest').corrections).toEqual([{ from: 'LÁVORV', to: ['lavrov'] }]);
  });

  test('is not made of a word that the index has', () => {
    expect(askStories('summit').corrections).toEqual([]);
  });

  test('is not made of a word of three letters', () => {
    expect(askStories('ryx').cards).toEqual([]);
  });

  test('may be two letters away from eight letters on', () => {
    const { ask } = archive({ 'a.json': { headline: 'Festival of flowers' } });
    expect(ask('fexxival ').corrections).toEqual([{ from: 'fexxival', to: ['festival'] }]);
    expect(ask('flxxers ').corrections).toEqual([]);
    expect(ask('flxwers ').corrections).toEqual([{ from: 'flxwers', to: ['flowers'] }]);
  });

  test.each(['2026', '٢٠٢٦', '２０２６', '1202', '15000', 'boeing747'])('never changes a number: %s', (text) => {
    const { ask } = archive({
      'years.json': { headline: 'The budget of 2025', body: ['In 2025, ٢٠٢٥, for 1200 of 18000: a boeing737.'] },
    });
    expect(ask(text)).toMatchObject({ cards: [], corrections: [] });
    expect(ask('budgte 2025').corrections).toEqual([{ from: 'budgte', to: ['budget'] }]);
    expect(ask('boieng737').corrections).toEqual([{ from: 'boieng737', to: ['boeing737'] }]);
  });
});

describe('the files that a query asks for', () => {
  const many = archive(
    Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [
        `story-${i}.json`,
        {
          headline: `Story ${i}`,
          datePublished: '2026-01-01',
          body: [
            Array.from({ length: 1400 }, (_, n) => `w${((i * 7919 + n * 104_729) % 20_011).toString(36)}x`).join(' '),
          ],
        },
      ]),
    ),
  );

  test('are a few of many, and none the second time', () => {
    many.ask('wab1x');
    const first = many.asked.length;
    expect(first).toBeLessThan(20);
    many.ask('wab1x');
    expect(many.asked).toHaveLength(first);
    expect(many.rounds()).toBe(0);
  });

  test('are few for a mistake in the first letter too', () => {
    const before = many.asked.length;
    expect(many.ask('xtory ').corrections).toEqual([{ from: 'xtory', to: ['story'] }]);
    expect(many.asked.length - before).toBeLessThan(14);
    expect(many.asked.some((file) => file.includes('/endings/'))).toBe(true);
  });
});
