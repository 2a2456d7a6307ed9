/** The search page round its field and results, which have messages of their own. */
export const search = '검색';
export const searchFor = (words: string) => `${words} - 검색`;
export const description = (edition: string) => `${edition}의 기사를 검색합니다.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  '검색하려면 JavaScript가 필요하지만 이 브라우저에서는 꺼져 있습니다. ' +
    '위의 섹션과 아래의 주제에서 모든 기사를 찾아볼 수 있습니다. ',
  link('모든 기사'),
  '에서 브라우저의 페이지 내 찾기 기능을 이용해도 됩니다.',
];
