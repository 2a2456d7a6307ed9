/** The search page round its field and results, which have messages of their own. */
export const search = 'Поиск';
export const searchFor = (words: string) => `${words} — поиск`;
export const description = (edition: string) => `Поиск по материалам издания «${edition}».`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Для поиска нужен JavaScript, а в этом браузере он отключён. Любой материал можно найти через разделы вверху ' +
    'и темы внизу. Ещё можно открыть ',
  link('все материалы'),
  ' и воспользоваться поиском по странице в браузере.',
];
