/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `贊助內容：${headline}`;
export const feedExplained = '這是訂閱來源。把這個網址複製到訂閱閱讀器，有新文章就會自動送達。';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['更正：'] : ['更正（', date, '）：']);
