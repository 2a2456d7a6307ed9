/** The search page round its field and results, which have messages of their own. */
export const search = 'Пошук';
export const searchFor = (words: string) => `${words} — пошук`;
export const description = (edition: string) => `Пошук серед матеріалів видання «${edition}».`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Для пошуку потрібен JavaScript, а в цьому браузері його вимкнено. Будь-який матеріал можна знайти через розділи ' +
    'вгорі й теми внизу. Ще можна відкрити ',
  link('усі матеріали'),
  ' і скористатися пошуком на сторінці в браузері.',
];
