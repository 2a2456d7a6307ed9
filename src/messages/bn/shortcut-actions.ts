import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'নিচে আর কোনো শিরোনাম নেই।';
export const noPreviousHeadline = 'ওপরে আর কোনো শিরোনাম নেই।';
export const noHeadlineSelected = 'কোনো শিরোনাম বাছাই করা নেই। বাছাই করতে j চাপুন।';
export const noNextStory = 'এই পাতায় আর কোনো খবর নেই।';
export const noPreviousPage = 'এই সংস্করণে এর আগের কোনো পাতা নেই।';
export const nothingToListenTo = 'এই পাতায় শোনার মতো কোনো লেখা নেই।';
export const noVoiceForLanguage = 'এই ডিভাইসে খবরের ভাষার কোনো কণ্ঠ নেই।';
export const noSearch = 'এখানে খোঁজার সুবিধা নেই।';
export const noShortcutsSheet = 'শর্টকাটের তালিকা এখানে নেই।';

export const undo = 'আগের মতো করুন';
export const saved = <T>(headline: T) => ['সেভ করা হয়েছে: ', headline];
export const removedFromSaved = <T>(headline: T) => ['সেভ করা খবর থেকে সরানো হয়েছে: ', headline];
export const markedRead = <T>(headline: T) => ['পঠিত চিহ্নিত হয়েছে: ', headline];
export const markedUnread = <T>(headline: T) => ['অপঠিত চিহ্নিত হয়েছে: ', headline];

export const linkCopied = 'লিংক কপি হয়েছে';
export const copyManually = <T>(url: T) => ['এই ব্রাউজার কপি করতে দেয় না। নিজে কপি করুন: ', url];

export const textSize = (size: number) => `লেখার আকার: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `লেখার আকার: ${formatNumber(size)}, সবচেয়ে বড়`;
export const smallestTextSize = (size: number) => `লেখার আকার: ${formatNumber(size)}, সবচেয়ে ছোট`;
