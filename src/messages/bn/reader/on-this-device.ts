import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'এই তালিকা আপনার ডিভাইসে জমা থাকে এবং এর জন্য JavaScript লাগে। সাইটের বাকি অংশ তা ছাড়াই চলে।';
export const storedHere = 'শুধু এই ডিভাইসে জমা আছে। সাত দিন এই সাইটে না এলে Safari এটি মুছে ফেলে।';
export const notStored =
  'এই ব্রাউজার এই সাইটের কিছুই জমা রাখে না: পাতাটি বন্ধ করা পর্যন্ত তালিকাটি থাকবে। এটি রেখে দিতে সাইট ডেটার অনুমতি দিন।';

export const headlineOnly = 'শুধু শিরোনাম';
export const minutes = (count: number) => numbered(count, '# মিনিট');
export const minutesLeft = (left: number, total: number) =>
  `${numbered(total, '# মিনিটের')} মধ্যে ${formatNumber(left)} মিনিট বাকি`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'পঠিত';
export const remove = 'সরান';

/** Below a long list that is shown in parts. */
export const showMore = 'আরও খবর দেখান';
export const shownOf = (shown: number, total: number) =>
  `${formatNumber(total)}টির মধ্যে ${formatNumber(shown)}টি দেখানো হয়েছে`;
