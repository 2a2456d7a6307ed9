import { formatNumber } from '../../intl.ts';

export const saved = 'সেভ করা';
export const description = 'পরে পড়ার জন্য এই ডিভাইসে সেভ করা খবর।';
export const history = 'ইতিহাস';
export const nothingSavedYet = 'এখনো কিছু সেভ করা হয়নি। খবর সেভ করলে এখানে পাবেন।';

export const show = 'দেখান';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('সব');
export const unread = withCount('অপঠিত');
export const started = withCount('আংশিক পড়া');
export const read = withCount('পঠিত');
export const find = 'খুঁজুন';
export const noMatch = 'সেভ করা কোনো খবরের সঙ্গে মেলেনি।';
export const removedHeadline = <T>(headline: T) => ['সেভ করা খবর থেকে সরানো হয়েছে: ', headline];
export const undo = 'আগের মতো করুন';
