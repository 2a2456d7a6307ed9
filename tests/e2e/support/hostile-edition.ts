import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asWritten } from '../../fixtures/hostile-texts.ts';

/** Texts that do harm if they are not treated as text. */
export const hostileTexts = [
  '<script>globalThis.harmed = true</script>',
  '"><img src=x onerror="globalThis.harmed = true">',
  '</script><script>globalThis.harmed = true</script>',
  "</title></style><svg onload='globalThis.harmed = true'>",
  "<!--page--><!--state-->%lang% $& $` $' $1 {{7*7}} ${7*7}",
  '\u202eright to left\u202c \u2066isolated \u200fmarks',
  'controls \u0000 \u0007 \u001b[31m \u0085 \u2028 \u2029 and \ud800 halves',
  'W'.repeat(3000),
  'zalgo z\u0351\u0343\u0343\u0342\u034c\u0348\u034eo\u0357\u0364\u0359',
];

/** Writes an edition with such a text in every field that takes text, and with slugs in many scripts. */
export async function writeHostileEdition(folder: string): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(join(folder, name), JSON.stringify(content));
  await mkdir(join(folder, 'deep', 'er'), { recursive: true });
  await write('edition.json', {
    name: hostileTexts[0],
    description: hostileTexts[1],
    inLanguage: 'en',
    url: 'https://hostile.example/',
    publisher: { name: hostileTexts[2], logo: hostileTexts[3] },
    sections: [
      { slug: 'constructor', name: hostileTexts[2], description: hostileTexts[3] },
      { slug: 'empty', name: 'Empty' },
    ],
    front: { lead: 'story-1' },
  });
  const slugs = [...hostileTexts.keys()].map((i) => `story-${i + 1}`);
  for (const [i, text] of hostileTexts.entries()) {
    const markup = asWritten(text);
    await write(`${slugs[i]}.json`, {
      headline: `${text} x`,
      alternativeHeadline: `${text} y`,
      description: markup,
      articleSection: 'constructor',
      author: [{ name: text, url: 'https://example.org/?a="><script>'.replace('>', '%3E').replace('<', '%3C') }],
      dateline: text,
      datePublished: '2026-03-09T14:30:00+05:30',
      dateModified: '2026-03-10',
      about: [`${text} a`, { name: `${text} b`, type: 'Person', sameAs: 'https://example.org/' }],
      keywords: [text],
      related: slugs.filter((_, other) => other !== i),
      correction: [{ text: `${markup} c`, datePublished: '2026-03-11' }],
      isBasedOn: text,
      license: text,
      copyrightHolder: { name: text, url: 'https://example.org/' },
      image: {
        src: 'https://elsewhere.example/x.png',
        alt: text,
        width: 1,
        height: 1,
        caption: markup,
        credit: markup,
      },
      body: [
        markup,
        { type: 'heading', text: markup },
        { type: 'quote', text: markup, cite: text },
        { type: 'list', items: [markup, markup], ordered: i % 2 === 0 },
        { type: 'note', text: markup },
        { type: 'image', src: '/favicon.svg', alt: text, width: 10, height: 10, caption: markup, credit: markup },
        { type: 'quote', text: [markup, markup], cite: text },
        { type: 'list', items: [markup, { text: markup, items: [markup] }] },
        { type: 'pullquote', text: markup, cite: text },
        { type: 'break' },
        { type: 'table', caption: markup, head: [markup, markup], rows: [[markup, 1]], unit: text, source: markup },
        { type: 'box', title: markup, body: [markup, { type: 'code', text, language: text }] },
        {
          type: 'embed',
          url: 'https://elsewhere.example/1',
          title: text,
          provider: text,
          author: text,
          datePublished: '2026-03-09T14:30:00Z',
          text: [markup],
        },
        `[${markup}](https://example.org/%22%3E) **${markup}** \`\` ${text} \`\` ~~${markup}~~ H~2~O, 2^nd^[^1]`,
        { type: 'footnotes', items: { 1: markup } },
      ],
    });
  }
  await write('passages.json', storyWithPassages);
  await write('deep/er/日本語の-記事.json', { headline: '日本語の見出し', inLanguage: 'ja', body: ['本文です。'] });
  await write('خبر-عاجل.json', {
    headline: 'خبر عاجل',
    inLanguage: 'ar',
    articleSection: 'constructor',
    body: ['نص الخبر مع Latin.'],
  });
  for (const [lang, { headline, text }] of Object.entries(otherScripts)) {
    await write(`script-${lang}.json`, {
      headline,
      description: text,
      inLanguage: lang,
      about: [text.split(' ')[0], 'a/b'],
      correction: [{ text }],
      body: [text, { type: 'heading', text: headline }, { type: 'quote', text, cite: headline }],
      related: [
        '日本語の-記事',
        'خبر-عاجل',
        'passages',
        ...Object.keys(otherScripts).map((other) => `script-${other}`),
      ].filter((slug) => slug !== `script-${lang}`),
    });
  }
  await write('proto.json', {
    headline: '__proto__',
    about: ['__proto__', 'constructor', 'con', 'index', '..', '../../x', 'a/b'].filter((name) => /[a-z]/u.test(name)),
  });
}

/** Texts in scripts that need typefaces of their own, or more room between lines. */
const otherScripts = {
  ur: { headline: 'بندرگاہ کھل گئی', text: 'بندرگاہ ایک ہفتے بعد کھل گئی۔' },
  my: { headline: 'ဆိပ်ကမ်း ပြန်ဖွင့်', text: 'ဆိပ်ကမ်းကို တစ်ပတ်အကြာတွင် ပြန်ဖွင့်ခဲ့သည်။' },
  hi: { headline: 'बंदरगाह खुला', text: 'बंदरगाह एक सप्ताह बाद खुल गया।' },
  dz: { headline: 'གྲུ་ཁ་ཁ་ཕྱེས་ཡོདཔ།', text: 'གྲུ་ཁ་ཁ་ཕྱེས་ཡོདཔ།' },
};

const filler = (number: number) =>
  `Filler paragraph number ${number} speaks of nothing in particular, and is only here so that the page is long ` +
  'enough to scroll in a small window, which takes a few lines of text in each of its many paragraphs.';

/** A story whose words stand more than once on its page, in other case and with other accents, and in lists. */
const storyWithPassages = {
  headline: 'Harbour closed, airport open',
  body: [
    'Nobody may leave the hall with a resume before the vote.',
    'The ministry said in a statement on Monday that the harbour would stay closed for one week, since divers had ' +
      'found more wreckage near the southern pier than was expected.',
    'The north exempts:',
    { type: 'list', items: ['Pears', 'Plums'] },
    ...Array.from({ length: 8 }, (_, i) => filler(i)),
    'The south exempts:',
    { type: 'list', items: ['Pears', 'Plums'] },
    filler(9),
    'Then Councillor May rose with a résumé and spoke about empty halls for an hour.',
    filler(10),
    'The ministry said in a statement on Monday that the airport would open again on Friday, because the runway has ' +
      'been swept twice and every lamp along it was replaced by night crews.',
    { type: 'quote', text: 'We had no other choice', cite: 'Jane Doe, treasurer' },
  ],
};
