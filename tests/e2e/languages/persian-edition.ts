import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The scripts of the edition's texts, each with its language. Only the interface has Latin letters. */
export const languagesOfScripts: readonly (readonly [string, string])[] = [
  [String.raw`\p{Script=Latin}`, 'en'],
  [String.raw`\p{Script=Arabic}`, 'fa'],
  [String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`, 'ja'],
  [String.raw`\p{Script=Cyrillic}`, 'ru'],
];

/** A story with a text in every field. */
const whole = (texts: { readonly [field in 'headline' | 'name' | 'topic' | 'sentence']: string }) => ({
  headline: texts.headline,
  description: texts.sentence,
  articleSection: 'world',
  author: [{ name: texts.name }, { name: `${texts.name} ${texts.topic}` }],
  dateline: texts.topic,
  datePublished: '2026-03-09T14:30:00+03:30',
  dateModified: '2026-03-10T08:00:00+03:30',
  about: [{ name: texts.topic, type: 'Place', sameAs: 'https://example.org/' }, `${texts.topic} ${texts.name}`],
  correction: [{ text: texts.sentence, datePublished: '2026-03-11' }],
  isBasedOn: texts.name,
  license: texts.topic,
  copyrightHolder: texts.name,
  image: {
    src: 'https://elsewhere.example/x.png',
    alt: texts.name,
    width: 4,
    height: 3,
    caption: texts.sentence,
    credit: texts.name,
  },
  body: [
    texts.sentence,
    { type: 'heading', text: texts.name },
    { type: 'quote', text: texts.sentence, cite: texts.name },
    { type: 'list', items: [texts.topic] },
    { type: 'image', src: '/favicon.svg', alt: texts.name, width: 10, height: 10, caption: texts.sentence },
    ...Array.from({ length: 12 }, (_, i) => `${texts.sentence} ${texts.topic} ${i}`),
  ],
});

const persian = { headline: 'بندر باز شد', name: 'مریم کریمی', topic: 'بندر', sentence: 'بندر پس از یک هفته باز شد.' };
const japanese = { headline: '港が再開した', name: '山田花子', topic: '横浜', sentence: '港は一週間ぶりに再開した。' };
const russian = {
  headline: 'Порт открыт',
  name: 'Иван Петров',
  topic: 'Одесса',
  sentence: 'Порт открыт через неделю.',
};

/**
 * Writes an edition in Persian with the words of the product in English, and with stories in Japanese and Russian,
 * whose texts have no Latin letters.
 */
export async function writePersianEdition(folder: string): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, `${name}.json`), JSON.stringify(content));
  await mkdir(folder);
  await write('edition', {
    name: 'روزنامه',
    description: 'خبرهای روز',
    inLanguage: 'fa',
    interface: 'en',
    url: 'https://persian.example/',
    publisher: { name: 'ناشر' },
    sections: [
      { slug: 'world', name: 'جهان', description: 'خبرهای جهان' },
      { slug: 'arts', name: 'هنر' },
    ],
    front: { lead: 'japanese' },
  });
  await write('persian', { ...whole(persian), related: ['japanese', 'russian', 'second'] });
  await write('japanese', { ...whole(japanese), inLanguage: 'ja', related: ['persian', 'russian', 'japanese-second'] });
  await write('russian', { ...whole(russian), inLanguage: 'ru', related: ['persian'] });
  for (const day of [1, 2, 3]) {
    await write(['', 'second', 'third', 'fourth'][day] ?? '', {
      headline: `کشتی ${'آ'.repeat(day)}`,
      description: 'کشتی به بندر رسید.',
      articleSection: day === 3 ? undefined : 'arts',
      datePublished: `2026-03-0${day}`,
      about: ['بندر', 'کشتی'],
      body: ['کشتی به بندر رسید.', `مریم کریمی در بندر گفت که کشتی ${'آ'.repeat(day)} رسید.`],
    });
    await write(`japanese-${['', 'second', 'third', 'fourth'][day]}`, {
      headline: `船${'あ'.repeat(day)}`,
      description: '船が横浜に着いた。',
      inLanguage: 'ja',
      datePublished: `2026-02-0${day}`,
      about: ['横浜', '船'],
      body: [`船${'あ'.repeat(day)}が横浜に着いた。`],
    });
  }
  await write('english', { headline: 'The port is open', inLanguage: 'en', body: ['The port is open after a week.'] });
  await write('headline-only', { headline: 'مریم کریمی در بندر', about: [persian.topic], datePublished: '2026-03-04' });
  await write('japanese-headline-only', {
    headline: '船が横浜に',
    inLanguage: 'ja',
    about: [japanese.topic, '船'],
    datePublished: '2026-03-04',
  });
}
