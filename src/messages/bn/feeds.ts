/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `স্পনসরড: ${headline}`;
export const feedExplained = 'এটি একটি ফিড। এর ঠিকানা কোনো ফিড রিডারে যোগ করুন, নতুন খবর সেখানেই পেয়ে যাবেন।';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['সংশোধনী:'] : ['সংশোধনী, ', date, ':']);
