/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `תוכן ממומן: ${headline}`;
export const feedExplained = 'זהו ערוץ עדכונים. אפשר להעתיק את הכתובת שלו לקורא RSS, וכתבות חדשות יופיעו שם.';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['תיקון:'] : ['תיקון, ', date, ':']);
