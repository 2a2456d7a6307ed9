/** The search page round its field and results, which have messages of their own. */
export const search = '搜索';
export const searchFor = (words: string) => `${words} - 搜索`;
export const description = (edition: string) => `搜索${edition}的文章。`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  '搜索需要 JavaScript，而此浏览器已将其关闭。通过上方的栏目和下方的话题可以找到每一篇文章。您也可以打开',
  link('全部文章'),
  '，用浏览器的页内查找功能搜索。',
];
