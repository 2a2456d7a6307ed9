export const close = 'বন্ধ করুন';
export const shortcutsEnabled = 'এই শর্টকাটগুলো ব্যবহার করুন';
export const notWhileTyping = 'টাইপ করার সময় শর্টকাট কাজ করে না।';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' তারপর ', second];

export const headlines = 'শিরোনাম';
export const nextHeadline = 'পরের শিরোনাম';
export const previousHeadline = 'আগের শিরোনাম';
export const openHeadline = 'শিরোনামটি খুলুন';

export const selectedStory = 'বাছাই করা শিরোনাম বা খোলা খবর';
export const saveOrUnsave = 'সেভ করুন বা সরান';
export const markReadOrUnread = 'পঠিত বা অপঠিত চিহ্নিত করুন';
export const copyLink = 'লিংক কপি করুন';

export const reading = 'পড়া';
export const nextStory = 'পরের খবর';
export const previousPage = 'আগের পাতা';
export const listen = 'শুনুন';
export const smallerText = 'লেখা ছোট করুন';
export const largerText = 'লেখা বড় করুন';

export const everywhere = 'সবখানে';
export const frontPage = 'মূলপাতা';
export const saved = 'সেভ করা';
export const search = 'খুঁজুন';
export const showShortcuts = 'এই তালিকা দেখান';
export const closeMessageOrDialog = 'বার্তা বা ডায়ালগ বন্ধ করুন';
