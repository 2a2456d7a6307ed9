/** The search page round its field and results, which have messages of their own. */
export const search = '搜尋';
export const searchFor = (words: string) => `${words} - 搜尋`;
export const description = (edition: string) => `搜尋${edition}的文章。`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  '搜尋功能需要 JavaScript，但這個瀏覽器已將它關閉。從上方的分類和下方的主題可以找到每一篇文章，您也可以打開',
  link('所有文章'),
  '，用瀏覽器的「在網頁中尋找」功能搜尋。',
];
