import { describe, expect, test } from 'vitest';
import { featuresOf, type StoryDocument } from '../../../src/press/related/features.ts';
import { createReasons } from '../../../src/press/related/reasons.ts';

const document = (slug: string, language: string, headline: string, text: string): StoryDocument => ({
  slug,
  language,
  headline,
  description: '',
  topics: [],
  keywords: [],
  text,
});

/** Enough other stories to know which words are rare. */
const crowd = (language: string, text = '') =>
  Array.from({ length: 40 }, (_, i) => document(`other-${i}`, language, '', text));

/** The reason of two stories in a language, among others. */
function reason(
  language: string,
  a: readonly [headline: string, text: string],
  b: readonly [headline: string, text: string],
  others = crowd(language),
): string[] {
  const documents = [document('a', language, ...a), document('b', language, ...b), ...others];
  return createReasons(documents, documents.map(featuresOf))('a', 'b').names;
}

describe('in a script without capitals, a reason is', () => {
  test('the whole of a name that dictionaries cut', () => {
    const reasons = reason(
      'th',
      ['น้ำในทะเลสาบกุมรีลดลง', 'ทะเลสาบกุมรีแห้งลงทุกปี และทะเลสาบกุมรีไม่มีปลา'],
      ['เรือหยุดวิ่งในทะเลสาบกุมรี', 'ทะเลสาบกุมรีตื้นเขิน'],
    );
    expect(reasons).toEqual(['ทะเลสาบกุมรี']);
    expect(
      reason('ja', ['星見橋が落ちる', '昨日、星見橋が落ちた。星見橋は古い。'], ['', '星見橋を直す。星見橋は新しい。']),
    ).toEqual(['星見橋']);
  });

  test('a name of two words, with the sign between them', () => {
    const [names, more] = ['وادي الزمرد', ' جميل'];
    expect(reason('ar', [`سيول في ${names}`, `غمرت ${names}`], ['', `زرنا ${names}. ${names}${more}.`])).toEqual([
      names,
    ]);
    const city = "בגי'לון";
    expect(reason('he', [`שיטפון ${city}`, `נסענו ${city}`], ['', `גשר ${city} נסגר. ${city} יורד גשם.`])).toEqual([
      city,
    ]);
  });

  test('no word that stands beside it only once, and no preposition', () => {
    const others = crowd('th', 'อยู่ที่บ้าน');
    const a = ['ไฟไหม้ที่มะริกา', 'ตำรวจอยู่ที่มะริกา'] as const;
    expect(reason('th', a, ['', 'คนอยู่ที่มะริกา ปลาอยู่ที่มะริกา'], others)).toEqual(['มะริกา']);
    const b = ['', 'सोमपुर खुला। सोमपुर बंद। सोमपुर शांत।'] as const;
    expect(reason('hi', ['सोमपुर बाढ़', 'सोमपुर बंद'], b)).toEqual(['सोमपुर']);
  });

  test('no lone word that both say twice only, unless it is in both headlines', () => {
    const b = 'सोमपुर खुला। सोमपुर बंद।';
    const a = ['सोमपुर बाढ़', 'सोमपुर बंद'] as const;
    expect(reason('hi', a, ['', b])).toEqual([]);
    expect(reason('hi', a, ['सोमपुर में', 'सोमपुर बंद।'])).toEqual(['सोमपुर']);
  });

  test('no word of one syllable', () => {
    const text = 'कॆ घर। कॆ बाग। कॆ फूल।';
    expect(reason('hi', ['कॆ', text], ['कॆ', text])).toEqual([]);
  });

  test('no sentence that both repeat', () => {
    const text = 'सोमपुर पुल बाढ़ नदी घाट। शांत सोमपुर पुल बाढ़ नदी घाट।';
    expect(reason('hi', ['सोमपुर पुल बाढ़ नदी घाट', text], ['', text])).toEqual([]);
  });

  test('no half of a Hebrew word with a sign', () => {
    const [city, inCity] = ["גי'לון", "בגי'לון"];
    expect(reason('he', [`שיטפון ${city}`, `נסענו ${inCity}`], ['', `גשר ${inCity} נסגר. ${city} יפה.`])).toEqual([]);
  });

  test('a Korean name without its particles', () => {
    expect(
      reason(
        'ko',
        ['해담시에서 홍수', '해담시는 어제 물에 잠겼다. 해담시에서 다리가 무너졌다.'],
        ['', '정부가 해담시를 돕는다. 해담시의 학교는 닫혔다.'],
      ),
    ).toEqual(['해담시']);
    // 인 is a particle too, but no form is without it.
    expect(
      reason(
        'ko',
        ['가르인 축제', '가르인은 작다. 가르인에 갔다.'],
        ['', '가르인이 이겼다. 가르인도 왔다. 가르인은 작다. 가르인에 갔다.'],
      ),
    ).toEqual(['가르인']);
  });

  test('no word that most stories with it say once', () => {
    const a = ['지난 홍수', '지난 여름 홍수가 났다. 홍수는 컸다.'] as const;
    const b = ['', '지난 주에 홍수 대책을 말했다. 지난 달의 홍수 피해다. 지난 해도 같다.'] as const;
    const others = (text: string) => [
      ...crowd('ko').slice(0, 37),
      ...['c', 'd', 'e'].map((slug) => document(slug, 'ko', '', text)),
    ];
    expect(reason('ko', a, b)).toContain('지난');
    expect(reason('ko', a, b, others('지난 밤 눈이 왔다.'))).toEqual(['홍수']);
  });

  test('a name in Latin letters only if a headline has it', () => {
    const a = ['동물원에서 온 소식', '어제 OTM 통신이 전했다. 동물원은 붐빈다.'] as const;
    const b = ['', '오늘 OTM 기자가 말했다. 동물원이 닫혔다. 동물원에 갔다. 동물원은 붐빈다.'] as const;
    expect(reason('ko', a, b)).toEqual(['동물원']);
    expect(reason('ko', ['동물원과 OTM', a[1]], b)).toEqual(['동물원', 'OTM']);
  });
});
