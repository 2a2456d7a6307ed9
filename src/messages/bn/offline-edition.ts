import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered, plural } from '../intl.ts';

export const heading = 'অফলাইনে পড়ুন';
const opensOffline = (stories: number) =>
  plural(stories, {
    one: 'এই সংস্করণের খবরটি ছবি, তালিকা ও খোঁজার সুবিধাসহ ইন্টারনেট ছাড়াই খোলা যাবে।',
    other: 'এই সংস্করণের #টি খবরের সবই ছবি, তালিকা ও খোঁজার সুবিধাসহ ইন্টারনেট ছাড়াই খোলা যাবে।',
  });
export const offer = (stories: number, bytes: number) =>
  `${opensOffline(stories)} এতে এই ডিভাইসে সর্বোচ্চ ${formatBytes(bytes)} জায়গা লাগবে। ` +
  'অনলাইনে থাকলে শুধু যা বদলেছে, তা-ই আবার লোড হবে।';
export const offerWithoutSize = 'এই সংস্করণের সব খবর ছবি, তালিকা ও খোঁজার সুবিধাসহ ইন্টারনেট ছাড়াই খোলা যাবে।';
export const keep = 'সংস্করণটি অফলাইনে রাখুন';

export const keeping = 'সংস্করণটি অফলাইনে রাখা হচ্ছে…';
export const updating = 'অফলাইনে রাখা সংস্করণটি আপডেট হচ্ছে…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = 'এখন সাইটের সঙ্গে সংযোগ করা যাচ্ছে না। সংযোগ ফিরলে কাজটি নিজে থেকেই এগোবে।';
export const paused = 'থামানো হয়েছে। যা লোড হয়েছে, তা থাকবে।';
export const pause = 'থামান';
export const resume = 'আবার শুরু করুন';
export const cancel = 'বাতিল করুন';
export const cancelled = 'বাতিল করা হয়েছে। আপনার পড়া বা সেভ করা খবর ছাড়া এই সংস্করণের আর কিছু রাখা হয়নি।';
export const tryAgain = 'আবার চেষ্টা করুন';
export const update = 'আপডেট করুন';
export const remove = 'এই ডিভাইস থেকে সরান';
export const removed = 'সরানো হয়েছে। আপনার পড়া বা সেভ করা খবর থেকে যাবে।';

export const kept = 'এই সংস্করণ অফলাইনে রাখা আছে।';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '#টি খবর')}, ${formatBytes(bytes)}, আপডেট: ${formatTime(at)}।`;
export const updateWaits = 'নতুন সংস্করণ এসেছে। আপনার ব্রাউজারে ডেটা সাশ্রয় চালু আছে বলে এটি নিজে থেকে লোড হয়নি।';
export const usage = (used: number, allowed: number) =>
  `ব্রাউজার এই সাইটকে ${formatBytes(allowed)} জায়গা দেয়, তার মধ্যে ${formatBytes(used)} ব্যবহৃত হচ্ছে।`;
export const notPersistent = 'ডিভাইসে জায়গা কমে গেলে ব্রাউজার এর সবই মুছে ফেলতে পারে।';

export const full = 'এই ডিভাইসে এই সাইটের জন্য আর জায়গা নেই। যা লোড হয়েছে, তা থাকবে।';
export const noRoom = (needed: number, free: number) =>
  `যথেষ্ট জায়গা নেই: সংস্করণটির জন্য আরও ${formatBytes(needed)} লাগবে, আর এই সাইট ব্যবহার করতে পারে ${formatBytes(free)}।`;
export const incomplete = (files: number) => numbered(files, '#টি ফাইল লোড করা যায়নি। বাকি সব রাখা হয়েছে।');
export const failed = 'পুরোটা লোড করা যায়নি। যা লোড হয়েছে, তা থাকবে।';
export const blocked = 'এই ব্রাউজার সাইটটিকে অফলাইনে কাজ করতে দেয় না। সাইট ডেটার অনুমতি দিয়ে আবার চেষ্টা করুন।';
