/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'آف لائن پڑھیں';
const countOf = (stories: number) => plural(stories, { one: '# خبر', other: '# خبریں' });
export const offer = (stories: number, bytes: number) =>
  `یہ پورا شمارہ (${countOf(stories)})، تصاویر، فہرستوں اور تلاش سمیت، کنکشن کے بغیر بھی کھل سکتا ہے۔ ` +
  `اس کے لیے اس ڈیوائس پر ${formatBytes(bytes)} تک جگہ درکار ہے۔ کنکشن ہونے پر صرف تبدیلیاں دوبارہ لوڈ ہوتی ہیں۔`;
export const offerWithoutSize = 'یہ پورا شمارہ، تصاویر، فہرستوں اور تلاش سمیت، کنکشن کے بغیر بھی کھل سکتا ہے۔';
export const keep = 'یہ شمارہ آف لائن رکھیں';

export const keeping = 'یہ شمارہ آف لائن رکھا جا رہا ہے…';
export const updating = 'آف لائن شمارہ اپ ڈیٹ ہو رہا ہے…';
export const amount = (done: number, total: number) => `${formatBytes(total)} میں سے ${formatBytes(done)}`;
export const waiting = 'سائٹ تک ابھی رسائی نہیں۔ یہ کام خود بخود جاری رہے گا۔';
export const paused = 'روک دیا گیا۔ جو آ چکا ہے، وہ موجود رہے گا۔';
export const pause = 'روکیں';
export const resume = 'جاری رکھیں';
export const cancel = 'منسوخ کریں';
export const cancelled = 'منسوخ ہو گیا۔ اس شمارے کی صرف وہی خبریں باقی ہیں جو آپ نے پڑھیں یا محفوظ کیں۔';
export const tryAgain = 'دوبارہ کوشش کریں';
export const update = 'اپ ڈیٹ کریں';
export const remove = 'اس ڈیوائس سے ہٹائیں';
export const removed = 'ہٹا دیا گیا۔ جو خبریں آپ نے پڑھیں یا محفوظ کیں، وہ باقی ہیں۔';

export const kept = 'یہ شمارہ آف لائن دستیاب ہے۔';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${countOf(stories)}، ${formatBytes(bytes)}، آخری اپ ڈیٹ: ${formatTime(at)}۔`;
export const updateWaits = 'نیا شمارہ آ گیا ہے۔ یہ خود بخود لوڈ نہیں ہوگا کیونکہ براؤزر ڈیٹا بچا رہا ہے۔';
export const usage = (used: number, allowed: number) =>
  `براؤزر کی مقررہ ${formatBytes(allowed)} جگہ میں سے یہ سائٹ ${formatBytes(used)} استعمال کر رہی ہے۔`;
export const notPersistent = 'ڈیوائس میں جگہ ختم ہونے پر براؤزر یہ سب حذف کر سکتا ہے۔';

export const full = 'اس ڈیوائس پر اس سائٹ کے لیے مزید جگہ نہیں۔ جو آ چکا ہے، وہ موجود رہے گا۔';
export const noRoom = (needed: number, free: number) =>
  `جگہ کافی نہیں: اس شمارے کو مزید ${formatBytes(needed)} چاہیے، جبکہ اس سائٹ کے پاس ${formatBytes(free)} ہے۔`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# فائل لوڈ نہیں ہو سکی۔ باقی سب دستیاب ہے۔',
    other: '# فائلیں لوڈ نہیں ہو سکیں۔ باقی سب دستیاب ہے۔',
  });
export const failed = 'یہ مکمل طور پر لوڈ نہیں ہو سکا۔ جو آ چکا ہے، وہ موجود رہے گا۔';
export const blocked =
  'یہ براؤزر اس سائٹ کو آف لائن کام نہیں کرنے دیتا۔ اس کے لیے سائٹ ڈیٹا کی اجازت دیں اور دوبارہ کوشش کریں۔';
