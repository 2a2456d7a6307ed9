/** The search page round its field and results, which have messages of their own. */
export const search = 'Szukaj';
export const searchFor = (words: string) => `${words} – wyszukiwanie`;
export const description = (edition: string) => `Wyszukiwarka artykułów w serwisie ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Wyszukiwarka wymaga obsługi JavaScriptu, która jest w tej przeglądarce wyłączona. Do każdego artykułu można ' +
    'dotrzeć przez działy powyżej i tematy poniżej. Można też otworzyć ',
  link('wszystkie artykuły'),
  ' i użyć funkcji szukania na stronie w przeglądarce.',
];
