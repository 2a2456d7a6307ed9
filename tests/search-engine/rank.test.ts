import { describe, expect, test } from 'vitest';
import { litIn, partsOf } from '../../src/search-engine/highlight.ts';
import { editionFile } from '../fixtures/copy.ts';
import { archive, slugsOf } from '../fixtures/archive.ts';

const files = {
  'lavrov.json': {
    headline: 'Rubio to Meet Lavrov in Kuala Lumpur',
    articleSection: 'world',
    about: [
      { name: 'Sergei Lavrov', type: 'Person' },
      { name: 'Kuala Lumpur', type: 'Place' },
    ],
    datePublished: '2026-03-10',
    body: ['The foreign ministers meet on Thursday.', 'Sanctions on Russia were discussed before the summit of ASEAN.'],
  },
  'russia.json': {
    headline: 'Russian harvest',
    articleSection: 'trade',
    datePublished: '2026-03-09T23:00:00-05:00',
    body: ['Wheat and rye. The summit was a success.', 'The harvest is in.'],
  },
  'oslo.json': {
    headline: 'Ex-premier Jagland charged',
    articleSection: 'world',
    datePublished: '2026-02-01',
    about: ['Norway'],
    keywords: ['bribery'],
  },
  'jose.json': {
    headline: 'José Muñoz wins at Ħamrun',
    description: 'A naïve opening, a façade of calm.',
    body: ['Straße, Øresund and İstanbul were named.'],
  },
  'lists.json': {
    headline: 'Lists',
    body: [
      { type: 'list', items: ['One lantern', 'two lanterns'] },
      { type: 'quote', text: 'Lanterns!' },
    ],
  },
};
const { ask } = archive(files);
const found = (text: string) => slugsOf(ask(text));

describe('a question', () => {
  test.each([
    ['a word of a headline', 'jagland', ['oslo']],
    ['a word of the text', 'wheat', ['russia']],
    ['a word of the standfirst', 'opening', ['jose']],
    ['a keyword', 'bribery', ['oslo']],
    ['a topic', 'norway', ['oslo']],
    ['capitals', 'ASEAN', ['lavrov']],
    ['two words, apart', 'wheat success', ['russia']],
    ['a word in another ending', 'minister', ['lavrov']],
    ['the beginning of the last word', 'lavrov kua', ['lavrov']],
    ['one letter', 'j', ['oslo', 'jose']],
    ['accents left out', 'jose munoz', ['jose']],
    ['accents put in', 'Jáglànd', ['oslo']],
    ['letters written as two', 'strasse oresund istanbul', ['jose']],
    ['words of other scripts in between', 'jagland \u200e\u202e', ['oslo']],
    ['signs around', '(lavrov!)', ['lavrov']],
  ])('finds %s', (_what, text, slugs) => {
    expect(found(text).toSorted()).toEqual(slugs.toSorted());
  });

  test.each([
    ['a letter replaced', 'lavxov', ['lavrov']],
    ['a letter left out', 'jaglnd', ['oslo']],
    ['a letter too many', 'jagllland', ['oslo']],
    ['two letters swapped', 'lavorv', ['lavrov']],
    ['the first letter', 'havrov', ['lavrov']],
    ['a word that has only been begun', 'sanctoi', ['lavrov']],
  ])('forgives %s, and says so', (_what, text, slugs) => {
    const answer = ask(text);
    expect(slugsOf(answer)).toEqual(slugs);
    expect(answer.corrected).toHaveLength(1);
    expect(answer.corrected[0]?.from).toBe(text);
  });

  test('says of a slip what was typed, wherever it stands', () => {
    expect(ask('  Rubio, «Lumpur» LÁVORV’s harvest').corrected).toEqual([{ from: 'LÁVORV', to: ['lavrov'] }]);
  });

  test('takes a word for itself where it is one', () => {
    expect(ask('summit').corrected).toEqual([]);
  });

  test.each(['2026', '٢٠٢٦', '２０２６', '1202', '15000', 'boeing747'])('takes no number for another: %s', (text) => {
    const numbers = archive({
      'years.json': { headline: 'The budget of 2025', body: ['In 2025, ٢٠٢٥, for 1200 of 18000: a boeing737.'] },
    });
    expect(numbers.ask(text)).toMatchObject({ cards: [], corrected: [] });
    expect(numbers.ask('budgte 2025').corrected).toEqual([{ from: 'budgte', to: ['budget'] }]);
    expect(numbers.ask('boieng737').corrected).toEqual([{ from: 'boieng737', to: ['boeing737'] }]);
  });

  test('of short words forgives nothing', () => {
    expect(ask('ryx').cards).toEqual([]);
  });

  test('of words that no story has together is answered with those that have most, and says so', () => {
    const answer = ask('harvest wheat jagland');
    expect(answer.met).toBe('some words');
    expect(slugsOf(answer)).toEqual(['russia']);
  });

  test.each(['', '   ', '…', '""', '"', '\u0000', '# @'])('of no words finds nothing: %j', (text) => {
    expect(ask(text)).toMatchObject({ cards: [], total: { stories: 0 }, met: 'everything' });
  });

  test('of very many words is answered', () => {
    expect(slugsOf(ask('wheat '.repeat(40) + 'rye '.repeat(40)))).toEqual(['russia']);
  });

  test.each(['constructor', '__proto__', 'toString', '<script>', '${x}', '$&'])(
    'is never more than words: %s',
    (text) => {
      expect(ask(text).cards).toEqual([]);
    },
  );
});

describe('ranking', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
  const ranked = archive({
    'text.json': { headline: 'Other news', body: [`A comet and ${words(60, 'stone')}.`] },
    'begun.json': { headline: 'Cometary science' },
    'head.json': { headline: 'A comet' },
    'often.json': { headline: 'Night sky', body: [`${words(8, 'comet')} and ${words(50, 'stone')}.`] },
    'old.json': { headline: 'A comet', datePublished: '2020-01-01' },
    'new.json': { headline: 'A comet', datePublished: '2026-01-01' },
  });

  test('has the headline before the text, the word before what it begins, often before once, new before old', () => {
    const order = slugsOf(ranked.ask('comet'));
    const before = (a: string, b: string) =>
      expect(order.indexOf(a), `${a} before ${b} in ${order.join()}`).toBeLessThan(order.indexOf(b));
    before('new', 'old');
    before('head', 'text');
    before('often', 'text');
    before('head', 'begun');
    before('head', 'often');
  });

  test('shows as many as are wanted, and knows that there are more', () => {
    const few = ranked.ask('comet', 2);
    expect(few.cards).toHaveLength(2);
    expect(few).toMatchObject({ more: true, total: { kind: 'exactly', stories: 6 } });
    expect(ranked.ask('comet', 6).more).toBe(false);
  });
});

describe('a phrase in quotes', () => {
  test.each([
    ['"Kuala Lumpur"', ['lavrov']],
    ['“summit was a success”', ['russia']],
    ['«harvest is in»', ['russia']],
    ['"the summit of', ['lavrov']],
    ['"summit of ASE', ['lavrov']],
    ['"two lanterns"', ['lists']],
    ['"jose munoz"', ['jose']],
  ])('finds what has it: %s', (text, slugs) => {
    const answer = ask(text);
    expect(answer.met).toBe('everything');
    expect(slugsOf(answer)).toEqual(slugs);
  });

  test('that nothing has is answered with what has its words, and says so', () => {
    const answer = ask('"success summit"');
    expect(answer.met).toBe('no phrase');
    expect(slugsOf(answer)).toEqual(['russia']);
  });

  test('is not corrected, nor read in other endings', () => {
    expect(ask('"lavorv"').cards).toEqual([]);
    expect(ask('"lantern"').cards.map(({ slug }) => slug)).toEqual(['lists']);
    expect(ask('"minister meet"').cards).toEqual([]);
  });

  test('of a story whose text cannot be had is looked for in its headline only', () => {
    expect(ask('"rubio to meet"').cards).toHaveLength(1);
  });
});

describe('filters', () => {
  const slugs = (question: Record<string, string>) => slugsOf(ask({ text: '', ...question }));

  test.each([
    [{ section: 'world' }, ['lavrov', 'oslo']],
    [{ section: 'trade' }, ['russia']],
    [{ section: 'weather' }, []],
    [{ topic: 'kuala-lumpur' }, ['lavrov']],
    [{ section: 'world', topic: 'norway' }, ['oslo']],
    [{ from: '2026-03-10' }, ['lavrov']],
    [{ from: '2026-03-09' }, ['lavrov', 'russia']],
    [{ to: '2026-03-09' }, ['russia', 'oslo']],
    [{ from: '2026-02-01', to: '2026-02-01' }, ['oslo']],
    [{ from: '2026-04-01' }, []],
    [{ to: '2025-01-01' }, []],
    [{ from: '2026-03-10', to: '2026-03-09' }, []],
    [{ from: '2020-01-01' }, ['lavrov', 'russia', 'oslo']],
  ])('%j', (question, expected) => {
    expect(slugs(question)).toEqual(expected);
  });

  test('narrow a question down', () => {
    expect(slugs({ text: 'summit' })).toHaveLength(2);
    expect(slugs({ text: 'summit', section: 'trade' })).toEqual(['russia']);
    expect(slugs({ text: 'summit', from: '2026-03-10' })).toEqual(['lavrov']);
    expect(slugs({ text: 'jagland', section: 'trade' })).toEqual([]);
  });
});

describe('a script without spaces', () => {
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
    // One chance pair of five.
    ['量子力学の話', []],
    ['「東京湾の霧」', []],
  ])('is found by most of its parts where nothing has the whole, which is said: %s', (text, slugs) => {
    const parts = archive({
      'edition.json': { ...editionFile, inLanguage: 'ja' },
      'bay.json': { headline: '東京湾で船が止まる', body: ['濃い霧のため。'] },
      'fog.json': { headline: '霧の朝', body: ['きょう、東京湾は見えない。'] },
      'rain.json': { headline: '東京で雨の話' },
      'bangkok.json': { headline: 'กรุงเทพมหานคร', inLanguage: 'th', body: ['ฝนตกหนัก'] },
    });
    const answer = parts.ask(text);
    expect(slugsOf(answer).toSorted()).toEqual(slugs);
    expect(answer.met).toBe('some words');
  });

  test('is lit by its parts where they are what was found', () => {
    const { cards, lights } = ask('大雨と東京都');
    const headline = cards[0]?.headline ?? '';
    expect(partsOf(headline, litIn(headline, lights))).toEqual(['', '東京都', 'で', '大雨', '']);
  });

  test('of very many characters is answered', () => {
    expect(found(`東京都で大雨が降り川の水位が上昇しています${'雪'.repeat(170)}`)).toEqual(['tokyo']);
  });

  test('is lit where it stands', () => {
    const { cards, lights } = ask('東京都');
    expect(partsOf(cards[0]?.headline ?? '', litIn(cards[0]?.headline ?? '', lights))).toEqual([
      '',
      '東京都',
      'で大雨',
    ]);
  });
});

describe('what a question asks for', () => {
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

  test('is a few files of many, and nothing the second time', () => {
    many.ask('wab1x');
    const first = many.asked.length;
    expect(first).toBeLessThan(20);
    many.ask('wab1x');
    expect(many.asked).toHaveLength(first);
    expect(many.rounds()).toBe(0);
  });

  test('is no more for a slip in the first letter', () => {
    const before = many.asked.length;
    expect(many.ask('xtory ').corrected).toEqual([{ from: 'xtory', to: ['story'] }]);
    expect(many.asked.length - before).toBeLessThan(14);
    expect(many.asked.some((file) => file.includes('/endings/'))).toBe(true);
  });
});
