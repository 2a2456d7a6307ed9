/** The search page round its field and results, which have messages of their own. */
export const search = 'Zoeken';
export const searchFor = (words: string) => `${words}, zoeken`;
export const description = (edition: string) => `${edition}: alle artikelen doorzoeken.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Zoeken werkt alleen met JavaScript, en dat staat in deze browser uit. ' +
    'Via de rubrieken hierboven en de onderwerpen hieronder bereik je elk artikel. In de lijst met ',
  link('alle artikelen'),
  ' kun je zoeken met de zoekfunctie van je browser.',
];
