export const search = 'Tafuta';
export const searchFor = (words: string) => `${words}, utafutaji`;
export const description = (edition: string) => `Tafuta habari za ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Utafutaji unahitaji JavaScript, ambayo imezimwa kwenye kivinjari hiki. ' +
    'Sehemu zilizo juu na mada zilizo chini zinakufikisha kwenye kila habari, na unaweza kutafuta ndani ya ',
  link('habari zote'),
  ' kwa zana ya kivinjari ya kutafuta kwenye ukurasa.',
];
