import { describe, expect, test } from 'vitest';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { findHighlights } from '../../src/search-engine/highlight.ts';

const { ask } = archive({
  'wifi.json': { headline: 'Wi-Fi on every train', body: ['COVID-19 slowed the work.'] },
  'hotspot.json': { headline: 'A WiFi hotspot', body: ['The Boeing 747 and an email of COVID19.'] },
  'heat.json': { headline: 'Urteil', inLanguage: 'de', body: ['Die Wärme\u00adpumpen\u00adverordnung ist gekippt.'] },
  'bus.json': { headline: '学校', inLanguage: 'ja', body: ['ハ\u3099スで学校へ行く。ＮＷＤの新製品。ジョン・レノン'] },
  'year.json': { headline: 'خطة', inLanguage: 'ar', body: ['في عام ٢٠٢٦ كانت ايران.'] },
  'fees.json': { headline: 'Fees of 1,500 at Lowe’s', body: ['Hawai‘i and O’Brien; AT&T.'] },
  'persian.json': { headline: 'خبر', inLanguage: 'fa', body: ['آن‌ها می‌خواهند کتاب‌ها را بخوانند.'] },
  'hebrew.json': { headline: 'חדשות', inLanguage: 'he', body: ['דובר צה״ל אמר.'] },
});
const found = (text: string) => {
  const answer = ask(text);
  return answer.matched === 'everything' && answer.corrections.length === 0 ? slugsOf(answer).toSorted() : [];
};

describe('a word is found in each of its spellings', () => {
  test.each([
    ['wifi', ['hotspot', 'wifi']],
    ['wi fi', ['hotspot', 'wifi']],
    ['Wi-Fi', ['hotspot', 'wifi']],
    ['wi-fi train', ['wifi']],
    ['wi f', ['hotspot', 'wifi']],
    ['"wifi on every"', ['wifi']],
    ['covid19', ['hotspot', 'wifi']],
    ['covid 19', ['hotspot', 'wifi']],
    ['COVID‑19', ['hotspot', 'wifi']],
    ['boeing747', ['hotspot']],
    ['e-mail', ['hotspot']],
    ['Wärmepumpenverordnung', ['heat']],
    ['warme\u00adpumpenverordnung gekippt', ['heat']],
    ['バス', ['bus']],
    ['ﾊﾞｽ', ['bus']],
    ['nwd', ['bus']],
    ['ＮＷＤ', ['bus']],
    ['ジョンレノン', ['bus']],
    ['2026', ['year']],
    ['२०२६', ['year']],
    ['ایران', ['year']],
    ['1500', ['fees']],
    ['lowes fees', ['fees']],
    ['hawaii fees', ['fees']],
    ['obrien', ['fees']],
    ['att', ['fees']],
    ['میخواهند', ['persian']],
    ['مي خواهند', ['persian']],
    ['كتاب', ['persian']],
    ['צהל', ['hebrew']],
    ['צה"ל אמר', ['hebrew']],
  ])('%s', (text, slugs) => {
    expect(found(text)).toEqual(slugs);
  });

  test('and is highlighted as it is spelled', () => {
    const lit = (query: string, text: string) =>
      findHighlights(text, ask(query).highlights).map(({ begin, end }) => text.slice(begin, end));
    expect(lit('wifi', 'Wi-Fi on a WiFi train')).toEqual(['Wi-Fi', 'WiFi']);
    expect(lit('wi fi', 'Wi-Fi on a WiFi train')).toEqual(['Wi-Fi', 'WiFi']);
    expect(lit('lowe', 'Lowe’s')).toEqual(['Lowe']);
    expect(lit('Wärmepumpenverordnung', 'Wärme\u00adpumpen\u00adverordnung.')).toEqual([
      'Wärme\u00adpumpen\u00adverordnung',
    ]);
  });
});
