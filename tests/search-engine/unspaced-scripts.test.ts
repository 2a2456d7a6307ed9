import { describe, expect, test } from 'vitest';
import { findHighlights, splitAt } from '../../src/search-engine/highlight.ts';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { editionFile } from '../fixtures/copy.ts';

describe('text in a script without spaces', () => {
  const { ask } = archive({
    'edition.json': { ...editionFile, inLanguage: 'ja' },
    'tokyo.json': { headline: '東京都で大雨', body: ['川の水位が上昇しています。'] },
    'kyoto.json': { headline: '東京と京都を結ぶ列車', body: ['新しい路線。'] },
    'rain.json': { headline: '雨', body: ['明日は晴れ、のち雨'] },
    'thai.json': { headline: 'ภาษาไทยง่าย', inLanguage: 'th', body: ['กรุงเทพมหานครฝนตกหนัก'] },
    'zh.json': { headline: '总统宣布AI新政策', inLanguage: 'zh' },
    'ko.json': { headline: '서울에서 회담이 열렸다', inLanguage: 'ko' },
  });
  const found = (text: string) => slugsOf(ask(text)).toSorted();

  test.each([
    ['東京', ['kyoto', 'tokyo']],
    ['東京都', ['tokyo']],
    ['京都', ['kyoto', 'tokyo']],
    ['大雨', ['tokyo']],
    ['雨', ['rain', 'tokyo']],
    ['水位が上', ['tokyo']],
    ['ไทย', ['thai']],
    ['ไท', ['thai']],
    ['กรุงเทพ', ['thai']],
    ['ฝนตก', ['thai']],
    ['ai', ['zh']],
    ['新政', ['zh']],
    ['总统 政策', ['zh']],
    ['서울', ['ko']],
    ['회담', ['ko']],
    ['"東京と京都"', ['kyoto']],
  ])('is found by its characters: %s', (text, slugs) => {
    expect(found(text)).toEqual(slugs);
  });

  test.each([
    ['東京湾の霧', ['bay', 'fog']],
    ['東京湾の霧 xylophone', ['bay', 'fog']],
    ['東京湾の霧 横浜港の雪', ['bay', 'fog']],
    ['กรุงเทพฝนตกหนัก', ['bangkok']],
    // One pair of five in common is chance.
    ['量子力学の話', []],
    ['「東京湾の霧」', []],
  ])('is found by most of its terms if no story has the whole, which the answer says: %s', (text, slugs) => {
    const edition = archive({
      'edition.json': { ...editionFile, inLanguage: 'ja' },
      'bay.json': { headline: '東京湾で船が止まる', body: ['濃い霧のため。'] },
      'fog.json': { headline: '霧の朝', body: ['きょう、東京湾は見えない。'] },
      'rain.json': { headline: '東京で雨の話' },
      'bangkok.json': { headline: 'กรุงเทพมหานคร', inLanguage: 'th', body: ['ฝนตกหนัก'] },
    });
    const answer = edition.ask(text);
    expect(slugsOf(answer).toSorted()).toEqual(slugs);
    expect(answer.matched).toBe('most words');
  });

  test('is highlighted by its terms if they were found apart', () => {
    const { cards, highlights } = ask('大雨と東京都');
    const headline = cards[0]?.headline ?? '';
    expect(splitAt(headline, findHighlights(headline, highlights))).toEqual(['', '東京都', 'で', '大雨', '']);
  });

  test('may be very long', () => {
    expect(found(`東京都で大雨が降り川の水位が上昇しています${'雪'.repeat(170)}`)).toEqual(['tokyo']);
  });

  test('is highlighted as a whole', () => {
    const { cards, highlights } = ask('東京都');
    expect(splitAt(cards[0]?.headline ?? '', findHighlights(cards[0]?.headline ?? '', highlights))).toEqual([
      '',
      '東京都',
      'で大雨',
    ]);
  });
});
