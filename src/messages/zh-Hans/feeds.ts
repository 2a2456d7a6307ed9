/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `赞助内容：${headline}`;
export const feedExplained = '这是一个订阅源。将其网址复制到订阅阅读器中，即可收到新文章。';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['更正：'] : ['更正（', date, '）：']);
