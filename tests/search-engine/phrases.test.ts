import { describe, expect, test } from 'vitest';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { queryTokens, tokenize } from '../../src/search-engine/terms.ts';
import { storyFile } from '../../src/edition/addresses.ts';

/** Seventy stories with all words of a text apart, which rank first, and one with the text. */
const amongOthers = (text: string) => {
  const apart = queryTokens(tokenize(text))
    .map(({ term }) => term)
    .toReversed()
    .join('、 ');
  return archive({
    ...Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`apart-${i}.json`, { headline: `${apart}、 ${i}` }])),
    'want.json': { headline: '–', body: [`${'Other words come before. '.repeat(90)}\n${text}`] },
  });
};

test.each([
  'It could not have been more quiet there.',
  'To be, or not to be: that is the question',
  'The U.S. said Putin’s visit to the AC/DC Wi-Fi café cost 1,000 euros',
  'Các bàn thắng ở phút cuối cùng',
  'وقالت الحكومة إن الحرب في غزة مستمرة',
  'הממשלה אמרה כי צה״ל נכנס לעיר',
  '정부는 서울에서 발표를 했다',
  '昨日は東京都の雨だった',
  'นายกรัฐมนตรีเดินทางถึงกรุงเทพ',
  'हिन्दी में समाचार पढ़ने वाले लोग',
])('every phrase of %j is found behind many stories with its words', (text) => {
  const { ask, asked } = amongOthers(text);
  const tokens = queryTokens(tokenize(text));
  for (let from = 0; from < tokens.length - 1; from++) {
    for (let to = from + 2; to <= Math.min(tokens.length, from + 7); to++) {
      const phrase = text.slice(tokens[from]?.begin, tokens[to - 1]?.end);
      if (/["״]/u.test(phrase)) continue;
      expect([phrase, ...slugsOf(ask(`"${phrase}"`))]).toEqual([phrase, 'want']);
      expect([phrase, ...slugsOf(ask(`"${phrase}`))]).toEqual([phrase, 'want']);
    }
  }
  const read = asked.filter((file) => file.includes('/stories/'));
  expect(read).toEqual([storyFile('want')]);
});

describe('a phrase whose last word has only begun', () => {
  const many = Array.from({ length: 80 }, (_, i) => [
    `apart-${i}.json`,
    { headline: `Eclipse${i} e${i} and a lunar day`, body: ['Eclat, and lunar.'] },
  ]);
  const { ask } = archive({
    ...Object.fromEntries(many),
    'want.json': { headline: 'Night', body: [`${'Words. '.repeat(90)} A lunar eclair, and then ecru.`] },
  });

  test('is found by the completions of the word if they are few', () => {
    expect(slugsOf(ask('"lunar ecla'))).toEqual(['want']);
    expect(ask('"lunar ecla').total).toEqual({ kind: 'exactly', stories: 1 });
    expect(ask('"lunar eclat"').matched).toBe('no phrase');
  });

  test('is looked for in the first texts if they are many, and is not said to be missing', () => {
    const answer = ask('"lunar e');
    expect(answer).toMatchObject({ matched: 'everything' });
    expect(answer.cards).toHaveLength(10);
  });
});

test('"covid19" is found behind many stories with both words apart', () => {
  const { ask } = amongOthers('COVID-19');
  expect(slugsOf(ask('covid19'))).toEqual(['want']);
});
