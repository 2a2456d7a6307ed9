/** The search page round its field and results, which have messages of their own. */
export const search = 'بحث';
export const searchFor = (words: string) => `بحث: ${words}`;
export const description = (edition: string) => `البحث في أخبار ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'يتطلب البحث JavaScript، وهي معطّلة في هذا المتصفح. ' +
    'تقود الأقسام أعلاه والمواضيع أدناه إلى كل الأخبار، ويمكن البحث في ',
  link('كل الأخبار'),
  ' باستخدام خاصية البحث داخل الصفحة في المتصفح.',
];
