/** The search page round its field and results, which have messages of their own. */
export const search = '検索';
export const searchFor = (words: string) => `${words} - 検索`;
export const description = (edition: string) => `${edition}の記事を検索します。`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  '検索にはJavaScriptが必要ですが、このブラウザーでは無効になっています。' +
    'すべての記事は、上のジャンルと下のトピックからたどれます。',
  link('すべての記事'),
  'のページを開き、ブラウザーのページ内検索で探すこともできます。',
];
