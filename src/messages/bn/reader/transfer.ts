import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'ব্যাকআপ বা স্থানান্তর';
export const introduction =
  'আপনার সেভ করা ও পড়া খবর এবং সেটিং এক্সপোর্ট করুন অথবা অন্য ডিভাইসে নিন। ইমপোর্ট করলে আগের কিছু মুছে যায় না।';
export const exportFile = 'ফাইলে এক্সপোর্ট করুন';
export const importFile = 'ফাইল ইমপোর্ট করুন';
export const fileToImport = 'যে ফাইল ইমপোর্ট হবে';
export const importing = 'ইমপোর্ট হচ্ছে…';
export const cancelImport = 'ইমপোর্ট বাতিল করুন';
export const moveList = 'তালিকাটি অন্য ডিভাইসে নিন';

export const readingList = 'পড়ার তালিকা';
export const storiesToAdd = (count: number) => numbered(count, 'যোগ করার মতো #টি খবর');
export const nothingToAdd = 'যোগ করার মতো কিছু নেই';
export const allNew = (count: number) =>
  plural(count, { one: 'এটি আপনার সেভ করা খবরে যোগ হবে।', other: 'এগুলো আপনার সেভ করা খবরে যোগ হবে।' });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'এই লিংকের খবরটি আগেই সেভ করা আছে।',
    other: 'এই লিংকের #টি খবরের সবই আগে থেকে সেভ করা আছে।',
  });
export const someSaved = (count: number) => numbered(count, 'আরও #টি আগে থেকেই সেভ করা আছে।');
export const addToSaved = 'সেভ করা খবরে যোগ করুন';
export const notNow = 'এখন নয়';
export const close = 'বন্ধ করুন';
export const undo = 'আগের মতো করুন';
export const storiesAdded = (count: number) => numbered(count, 'সেভ করা খবরে #টি যোগ হয়েছে।');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${numbered(count, '#টি খবর')} বাদ পড়েছে: সর্বোচ্চ ${formatNumber(limit)}টি সেভ করা যায়।`;
export const goToSaved = 'সেভ করা খবরে যান';

export const linkIncomplete = 'লিংকটি অসম্পূর্ণ বা বদলে গেছে। পুরো লিংক আবার কপি করুন, অথবা QR কোড বা ফাইল ব্যবহার করুন।';
export const linkUnreadable = 'এই লিংকে এখানে পড়ার মতো কোনো তালিকা নেই।';
export const linkNewer = 'লিংকটি এই সাইটের নতুন ভার্সনে তৈরি। পাতাটি রিলোড করে লিংকটি আবার খুলুন।';
export const browserTooOld =
  'এই ব্রাউজার এত পুরোনো যে লিংকটি খুলতে পারছে না। অন্য ডিভাইসে তালিকাটি ফাইলে এক্সপোর্ট করে এখানে ইমপোর্ট করুন।';
