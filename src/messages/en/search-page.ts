/** The search page round its field and results, which have messages of their own. */
export const search = 'Search';
export const searchFor = (words: string) => `${words}, search`;
export const description = (edition: string) => `Search the stories of ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Search needs JavaScript, which is switched off in this browser. ' +
    'The sections above and the topics below lead to every story, and you can search ',
  link('all stories'),
  ' with your browser’s own find in page.',
];
