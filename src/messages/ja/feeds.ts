/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `【PR】${headline}`;
export const feedExplained = 'これはフィードです。このURLをフィードリーダーに登録すると、新しい記事を受け取れます。';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['訂正：'] : ['訂正（', date, '）：']);
