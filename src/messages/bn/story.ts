import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['লেখক: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['আপডেট: ', date];
export const minutesToRead = (count: number) => numbered(count, 'পড়তে # মিনিট');

export const correction = 'সংশোধনী';
export const openPictureAt = (host: string) => `ছবিটি মূল সাইটে দেখুন: ${host}`;

export const onlyHeadline = 'শুধু শিরোনাম: পুরো খবরটি এই সংস্করণে নেই।';
export const alsoIn = <T>(languages: readonly T[]) => ['অন্য ভাষায়: ', ...listParts(languages)];
export const previousPart = 'আগের পর্ব';
export const nextPart = 'পরের পর্ব';
export const expired = <T>(date: T) => ['খবরটির মেয়াদ শেষ হয়েছে: ', date, '। এর লেখা আর পাওয়া যাবে না।'];
export const draft = 'খসড়া: প্রকাশিত নয়';
export const embargoed = <T>(date: T) => ['এ সময় পর্যন্ত প্রকাশ স্থগিত: ', date];
export const faultsInStories = 'খবরগুলোতে ত্রুটি';
export const correctAndSave = 'ত্রুটিগুলো ঠিক করে সংরক্ষণ করুন। এরপর এই পৃষ্ঠা আবার লোড হবে।';
export const mentionedIn = 'যেসব খবরে উল্লেখ আছে';

export const reloadForButtons = 'বোতাম দেখতে রিলোড করুন';

export const about = 'বিষয়';
export const basedOn = <T>(sources: readonly T[]) => ['তথ্যসূত্র: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['কপিরাইট: ', holder];
export const license = <T>(license: T) => ['লাইসেন্স: ', license];
export const linksInStory = 'এই খবরের লিংকগুলো';
