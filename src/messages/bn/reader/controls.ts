import { numbered, plural } from '../../intl.ts';

export const yourReading = 'পড়ার টুল';
export const search = 'খুঁজুন';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'সেভ করা';

export const close = 'বন্ধ করুন';
export const undo = 'আগের মতো করুন';
export const storageBlocked = 'এই ব্রাউজার এই সাইটের কিছুই জমা রাখে না। আপনি যা সেভ করবেন, তা পাতাটি বন্ধ করা পর্যন্ত থাকবে।';
export const storageFull = 'এই ডিভাইসে এই সাইটের জন্য আর জায়গা নেই। এখন যা সেভ করবেন, তা পাতাটি বন্ধ করা পর্যন্ত থাকবে।';

export const savedListFull = (limit: number) =>
  numbered(limit, 'আপনি #টি খবর সেভ করেছেন, এর বেশি রাখা যায় না। আরও সেভ করতে কিছু খবর সরান।');

export const save = 'সেভ করুন';
/** The button of a story that is saved. */
export const saved = 'সেভ করা';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'সেভ করুন:';
export const removeSavedHeadline = 'সেভ করা খবর থেকে সরান:';

export const markRead = 'পঠিত চিহ্নিত করুন';
export const markUnread = 'অপঠিত চিহ্নিত করুন';
export const markAllRead = 'সব পঠিত চিহ্নিত করুন';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'এটি পঠিত চিহ্নিত করুন', other: 'এই #টি পঠিত চিহ্নিত করুন' });
export const allRead = 'সব পঠিত';
export const theseRead = (count: number) => plural(count, { one: 'এটি পঠিত', other: 'এই #টি পঠিত' });
export const markedRead = (count: number) => numbered(count, '#টি খবর পঠিত চিহ্নিত হয়েছে');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', নতুন';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', খোলা হয়েছে';
/** Follows a headline that has been read. */
export const readNote = ', পঠিত';

export const continueReading = 'পড়া চালিয়ে যান';
export const minutesLeft = (minutes: number) => numbered(minutes, '# মিনিট বাকি');
export const positionRestored = 'যেখানে পড়া থামিয়েছিলেন, সেখানেই ফিরেছেন।';
export const goToTop = 'ওপরে যান';
export const next = 'পরের খবর';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'অআ';
export const textButtonName = 'অআ, লেখা ও থিম';
