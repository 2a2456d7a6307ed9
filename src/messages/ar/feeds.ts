/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `محتوى مدفوع: ${headline}`;
export const feedExplained = 'هذه خلاصة أخبار. عند نسخ رابطها إلى قارئ خلاصات تصل الأخبار الجديدة إليه.';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['تصحيح:'] : ['تصحيح، ', date, ':']);
