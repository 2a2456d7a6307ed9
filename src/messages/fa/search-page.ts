/** The search page round its field and results, which have messages of their own. */
export const search = 'جستجو';
export const searchFor = (words: string) => `جستجو: ${words}`;
export const description = (edition: string) => `جستجو در مطالب ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'جستجو به JavaScript نیاز دارد که در این مرورگر خاموش است. ' +
    'از بخش‌های بالا و موضوعات پایین به همهٔ مطالب می‌رسید، و می‌توانید در صفحهٔ ',
  link('همهٔ مطالب'),
  ' با جستجوی خود مرورگر بگردید.',
];
