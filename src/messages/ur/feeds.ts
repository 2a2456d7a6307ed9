/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `اشتہاری مواد: ${headline}`;
export const feedExplained =
  'یہ ایک فیڈ ہے۔ اس کا پتہ کسی فیڈ ریڈر میں کاپی کریں تو نئی خبریں وہاں آپ تک پہنچتی رہیں گی۔';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['تصحیح:'] : ['تصحیح، ', date, ':']);
