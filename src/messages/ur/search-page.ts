/** The search page round its field and results, which have messages of their own. */
export const search = 'تلاش';
export const searchFor = (words: string) => `تلاش: ${words}`;
export const description = (edition: string) => `${edition} کی خبروں میں تلاش کریں۔`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'تلاش کے لیے JavaScript ضروری ہے، جو اس براؤزر میں بند ہے۔ ' +
    'اوپر کے سیکشن اور نیچے کے موضوعات آپ کو ہر خبر تک لے جاتے ہیں، اور آپ چاہیں تو ',
  link('تمام خبریں'),
  ' کھول کر براؤزر کی اپنی تلاش استعمال کریں۔',
];
