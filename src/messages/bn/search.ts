import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'শব্দ, নাম বা উদ্ধৃতিচিহ্নে বাক্যাংশ';
export const search = 'খুঁজুন';
export const tips = 'টাইপ করতে করতেই ফল আসে, বানানে ছোটখাটো ভুল হলেও চলে। হুবহু বাক্যাংশ খুঁজতে উদ্ধৃতিচিহ্ন দিন।';
export const recentSearches = 'সাম্প্রতিক খোঁজ';
export const clearRecentSearches = 'সাম্প্রতিক খোঁজ মুছুন';
export const topics = 'বিষয়';
export const allTopics = 'সব বিষয়';

export const section = 'বিভাগ';
export const allSections = 'সব বিভাগ';
export const topic = 'বিষয়';
export const firstDay = 'শুরুর দিন';
export const lastDay = 'শেষ দিন';
export const clearFilters = 'ফিল্টার মুছুন';
export const daysReversed = 'শুরুর দিনটি শেষ দিনের পরে, তাই কোনো খবর মেলেনি।';
export const undatedLeftOut = 'তারিখ ছাড়া খবর বাদ দেওয়া হয়েছে।';
export const topicNotInEdition = (slug: string) => `${slug} (এই সংস্করণে নেই)`;

export const stories = (count: number) => numbered(count, '#টি খবর');
export const storiesOrMore = (count: number) => numbered(count, '#টি বা তার বেশি খবর');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'কোনো ফল নেই: ',
  typed,
  '। তার বদলে দেখানো হচ্ছে: ',
  ...listParts(replacements),
  '।',
];
export const closestMatches = 'সব কটি শব্দ কোনো খবরে নেই। সবচেয়ে কাছাকাছি ফল:';
export const noExactPhrase = 'হুবহু মেলেনি। এই খবরগুলোতে সব কটি শব্দ আছে।';
export const showMore = 'আরও খবর দেখান';
export const endOfList = 'আমরা এ পর্যন্তই দেখাই। আরও নির্দিষ্ট করতে একটি শব্দ যোগ করুন।';

export const noResultsFor = <T>(words: T) => ['কোনো ফল নেই: ', words, '।'];
export const noResultsInFilters = <T>(words: T) => ['এই ফিল্টারে কোনো ফল নেই: ', words, '।'];
export const noStoriesInFilters = 'এই ফিল্টারে কোনো খবর মেলেনি।';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'অন্য শব্দ বা একই জিনিসের অন্য নাম দিয়ে চেষ্টা করুন।';
export const tryWithoutQuotes = 'উদ্ধৃতিচিহ্ন ছাড়া বা অন্য শব্দ দিয়ে চেষ্টা করুন।';
export const tryWithoutFilters = 'ফিল্টার মুছুন বা অন্য শব্দ দিয়ে চেষ্টা করুন।';
export const tryOtherFilters = 'ফিল্টার মুছুন বা অন্য ফিল্টার বেছে নিন।';
export const seeAllStories = 'সব খবর দেখুন';

export const searching = 'খোঁজা হচ্ছে…';
export const offline = 'আপনি অফলাইনে আছেন এবং এই শব্দগুলো অফলাইনে খোঁজা যায় না।';
export const damaged = 'খোঁজার সূচি ঠিকমতো লোড হয়নি।';
export const tryAgain = 'আবার চেষ্টা করুন';
