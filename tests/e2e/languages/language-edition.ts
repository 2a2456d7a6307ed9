import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The texts of an edition in a language: what is in every field of its story, and the name of the edition. */
export interface LanguageTexts {
  readonly edition: string;
  readonly headline: string;
  readonly name: string;
  readonly topic: string;
  readonly sentence: string;
}

/** A language for each script and direction that the interface is written in. No text has Latin letters but German. */
export const languageTexts = {
  ar: {
    edition: 'جريدة المرفأ',
    headline: 'المرفأ يفتح أبوابه بعد أسبوع',
    name: 'سلمى الخطيب',
    topic: 'رافولا',
    sentence: 'فتح المرفأ أبوابه صباح الاثنين بعد أسبوع من الإغلاق.',
  },
  he: {
    edition: 'עיתון הנמל',
    headline: 'הנמל נפתח אחרי שבוע',
    name: 'נועה שלו',
    topic: 'רבולה',
    sentence: 'הנמל נפתח ביום שני בבוקר אחרי שבוע שבו היה סגור.',
  },
  hi: {
    edition: 'बंदरगाह समाचार',
    headline: 'एक सप्ताह बाद बंदरगाह फिर खुला',
    name: 'मीरा जोशी',
    topic: 'रावोला',
    sentence: 'एक सप्ताह बंद रहने के बाद बंदरगाह सोमवार सुबह फिर खुल गया।',
  },
  bn: {
    edition: 'বন্দর সংবাদ',
    headline: 'এক সপ্তাহ পর বন্দর আবার খুলল',
    name: 'মিতা সেন',
    topic: 'রাভোলা',
    sentence: 'এক সপ্তাহ বন্ধ থাকার পর সোমবার সকালে বন্দর আবার খুলেছে।',
  },
  'zh-Hans': {
    edition: '港口日报',
    headline: '港口关闭一周后重新开放',
    name: '林晓',
    topic: '拉沃拉',
    sentence: '港口在关闭一周之后，于星期一早上重新开放。',
  },
  ja: {
    edition: '港日報',
    headline: '港が一週間ぶりに再開した',
    name: '山田花子',
    topic: 'ラボラ',
    sentence: '港は一週間閉まっていたが、月曜の朝に再開した。',
  },
  ko: {
    edition: '항구일보',
    headline: '항구가 일주일 만에 다시 열렸다',
    name: '김하늘',
    topic: '라볼라',
    sentence: '항구는 일주일 동안 닫혀 있다가 월요일 아침에 다시 열렸다.',
  },
  th: {
    edition: 'ข่าวท่าเรือ',
    headline: 'ท่าเรือเปิดอีกครั้งหลังปิดหนึ่งสัปดาห์',
    name: 'มาลี ใจดี',
    topic: 'ราโวลา',
    sentence: 'ท่าเรือเปิดอีกครั้งในเช้าวันจันทร์หลังจากปิดไปหนึ่งสัปดาห์',
  },
  ru: {
    edition: 'Портовый листок',
    headline: 'Порт открылся через неделю',
    name: 'Иван Петров',
    topic: 'Равола',
    sentence: 'Порт открылся утром в понедельник после недели простоя.',
  },
  de: {
    edition: 'Hafenblatt',
    headline: 'Der Hafen ist nach einer Woche wieder offen',
    name: 'Wanda Kranz',
    topic: 'Ravola',
    sentence: 'Der Hafen öffnete am Montagmorgen nach einer Woche wieder.',
  },
} satisfies Readonly<Record<string, LanguageTexts>>;

export type EditionLanguage = keyof typeof languageTexts;
export const editionLanguages = Object.keys(languageTexts) as readonly EditionLanguage[];

/** Addresses of every kind of page of such an edition. */
export const languagePages = {
  front: '/',
  story: '/stories/port/',
  'headline only': '/stories/ship/',
  section: '/sections/coast/',
  topics: '/topics/',
  'all stories': '/headlines/',
  search: '/search/',
  saved: '/saved/',
  history: '/history/',
  'not found': '/stories/none/',
} as const;

/**
 * Writes an edition whose stories are in one language.
 * @param interfaceLanguage of the words of the product, if it is another
 */
export async function writeLanguageEdition(
  folder: string,
  language: EditionLanguage,
  interfaceLanguage?: string,
): Promise<void> {
  const { edition, headline, name, topic, sentence } = languageTexts[language];
  const write = (file: string, content: unknown) => writeFile(join(folder, `${file}.json`), JSON.stringify(content));
  await mkdir(folder, { recursive: true });
  await write('edition', {
    name: edition,
    description: sentence,
    inLanguage: language,
    ...(interfaceLanguage === undefined ? {} : { interface: interfaceLanguage }),
    url: 'https://port.example/',
    timeZone: 'Europe/Dublin',
    sections: [
      { slug: 'coast', name: topic },
      { slug: 'people', name },
    ],
    front: { lead: 'port' },
  });
  await write('port', {
    headline,
    description: sentence,
    articleSection: 'coast',
    isPartOf: { name: topic, position: 1 },
    author: [{ name }, { name: topic }],
    dateline: topic,
    datePublished: '2026-03-09T14:30:00Z',
    dateModified: '2026-03-10T08:00:00Z',
    about: [
      { name: topic, type: 'Place' },
      { name, type: 'Person' },
    ],
    correction: [{ text: sentence, datePublished: '2026-03-11' }],
    isBasedOn: name,
    license: topic,
    copyrightHolder: name,
    sponsor: { name },
    related: ['ship'],
    body: [
      `${sentence}[^1]`,
      { type: 'heading', text: name },
      { type: 'quote', text: sentence, cite: name },
      { type: 'list', items: [topic, name] },
      {
        type: 'table',
        head: [topic, name],
        rows: [
          ['1', 2],
          ['3', 4000],
        ],
        unit: topic,
        source: name,
        chart: 'bar',
      },
      { type: 'box', title: topic, body: [sentence] },
      { type: 'code', text: '1 + 1' },
      ...Array.from({ length: 12 }, (_, i) => `${sentence} ${topic} ${i}. ${sentence}`),
      { type: 'footnotes', items: { 1: sentence } },
    ],
  });
  await write('quay', {
    headline: `${headline} 2`,
    isPartOf: { name: topic, position: 2 },
    articleSection: 'people',
    datePublished: '2026-03-08',
    about: [topic],
    body: [sentence, sentence],
  });
  await write('ship', { headline: `${name}: ${topic}`, about: [topic], articleSection: 'coast' });
  for (const i of [3, 4, 5])
    await write(`part-${i}`, { headline: `${topic} ${i}`, articleSection: 'people', datePublished: `2026-03-0${i}` });
}
