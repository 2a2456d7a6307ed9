import { formatNumber, numbered } from '../../intl.ts';
import { formatList } from '../../format-list.ts';
import type { ImportCounts } from '../../en/reader/backup.ts';

export const exported = (fileName: string) => `এই নামে এক্সপোর্ট হয়েছে: ${fileName}`;
export const undo = 'আগের মতো করুন';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '#টি যোগ হয়েছে'],
    [updated, '#টি আপডেট হয়েছে'],
    [unchanged, '#টি আগে থেকেই ছিল'],
    [leftOut, '#টি বাদ পড়েছে'],
    [tooLong, '#টি বেশি দীর্ঘ'],
    [unreadable, '#টি পড়া যায়নি'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'ইমপোর্ট করার মতো কিছু নেই।' : `ইমপোর্টের ফল: ${formatList(texts)}।`;
  const cut = numbered(shortened, '#টি দীর্ঘ শিরোনাম ছোট করা হয়েছে।');
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '#টি সেভ করা খবর',
  read: '#টি পঠিত চিহ্ন',
  place: '#টি পড়ার অবস্থান',
  visit: 'ইতিহাসে #টি খবর',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? 'এক ধরনের #টি সেটিং'));
  return `এই ডিভাইসে সর্বোচ্চ যা রাখা যায়: ${formatList(full)}। সবচেয়ে নতুনগুলো নেওয়া হয়েছে।`;
}
export const importStopped = 'ইমপোর্ট থামানো হয়েছে। কিছুই বদলায়নি।';
export const fromAnotherEdition = (name: string) => `এই ফাইল অন্য একটি সংস্করণের: “${name}”।`;

const unchanged = (reason: string) => `${reason} কিছুই বদলায়নি।`;
export const notABackup = unchanged('এই ফাইল এই সাইট থেকে এক্সপোর্ট করা নয়।');
export const damaged = unchanged('ফাইলটি নষ্ট: এর কোনো অংশ নেই বা বদলে গেছে।');
export const empty = unchanged('ফাইলটি খালি।');
export const tooLarge = (megabytes: number) =>
  unchanged(`ফাইলটি বেশি বড়। এখান থেকে এক্সপোর্ট করা ফাইল সর্বোচ্চ ${formatNumber(megabytes)} MB হয়।`);
export const tooManyRecords = (count: number) =>
  unchanged(`ফাইলটিতে ${formatNumber(count)}টির বেশি রেকর্ড আছে। এখান থেকে এক্সপোর্ট করা ফাইলে এর কম থাকে।`);
export const notOpened = unchanged('ফাইলটি খোলা যায়নি। সেটি হয়তো সরানো বা মুছে ফেলা হয়েছে।');
export const newerVersion = unchanged('ফাইলটি এই সাইটের নতুন ভার্সন থেকে এক্সপোর্ট করা। পাতাটি রিলোড করে আবার ইমপোর্ট করুন।');
