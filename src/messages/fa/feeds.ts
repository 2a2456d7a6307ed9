/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `محتوای تبلیغاتی: ${headline}`;
export const feedExplained = 'این یک خوراک است. نشانی آن را در یک خوراک‌خوان وارد کنید تا مطالب تازه آنجا به شما برسد.';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['اصلاحیه:'] : ['اصلاحیه، ', date, ':']);
