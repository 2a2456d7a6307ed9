/** The search page round its field and results, which have messages of their own. */
export const search = 'חיפוש';
export const searchFor = (words: string) => `חיפוש: ${words}`;
export const description = (edition: string) => `חיפוש בכתבות של ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'החיפוש דורש JavaScript, והוא כבוי בדפדפן הזה. ' +
    'המדורים שלמעלה והנושאים שלמטה מובילים לכל הכתבות, ואפשר גם לפתוח את ',
  link('כל הכתבות'),
  ' ולהשתמש בחיפוש בדף של הדפדפן.',
];
