import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'লিংকের QR কোড';
export const scan = 'আপনার অন্য ডিভাইস দিয়ে স্ক্যান করুন।';
export const newestInCode = (count: number, total: number) =>
  `QR কোডে ${formatNumber(total)}টির মধ্যে সবচেয়ে নতুন ${formatNumber(count)}টি খবর আছে। এর বেশি হলে স্ক্যান হবে না।`;
export const allInLink = (count: number) =>
  plural(count, { one: 'লিংকে আপনার সেভ করা একটি খবর আছে।', other: 'লিংকে #টি খবরের সবই আছে।' });
export const newestInLink = (count: number, total: number) =>
  `লিংকে ${formatNumber(total)}টির মধ্যে সবচেয়ে নতুন ${formatNumber(count)}টি খবর আছে। ফাইলে সবই থাকে।`;
export const howItWorks =
  'তালিকাটি লিংকের মধ্যেই থাকে, কখনো আপলোড হয় না। যিনি লিংকটি খুলবেন, তিনি তালিকাটি দেখতে ও যোগ করতে পারবেন।';
export const linkToList = 'তালিকার লিংক';
export const copyLink = 'লিংক কপি করুন';
export const linkCopied = 'লিংক কপি হয়েছে';
export const shareLink = 'লিংক শেয়ার করুন';
/** The title that the list is shared under. */
export const readingList = 'পড়ার তালিকা';
