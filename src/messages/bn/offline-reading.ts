import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `সর্বশেষ ভার্সন লোড করা যায়নি। যেটি দেখছেন, সেটির সময়: ${formatTime(cachedAt)}।`;
export const tryAgain = 'আবার চেষ্টা করুন';
export const latestNotLoaded = 'সর্বশেষ ভার্সন লোড করা যায়নি। এই ডিভাইসে সেভ করা খবর এখনো খোলা যাবে।';
export const newEdition = 'নতুন সংস্করণ এসেছে';
export const update = 'আপডেট করুন';
