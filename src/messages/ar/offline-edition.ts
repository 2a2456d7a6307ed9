/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'القراءة دون اتصال';
const countOf = (stories: number) =>
  plural(stories, {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    few: '# أخبار',
    many: '# خبرًا',
    other: '# خبر',
  });
export const offer = (stories: number, bytes: number) =>
  `يمكن فتح هذا العدد كله دون اتصال: ${countOf(stories)}، مع الصور والقوائم والبحث. ` +
  `ويشغل ما يصل إلى ${formatBytes(bytes)} على هذا الجهاز. وعند توفر الاتصال لا يُنزَّل إلا ما تغيّر.`;
export const offerWithoutSize = 'يمكن فتح هذا العدد كله دون اتصال، مع الصور والقوائم والبحث.';
export const keep = 'تنزيل هذا العدد';

export const keeping = 'جارٍ تنزيل هذا العدد…';
export const updating = 'جارٍ تحديث العدد المنزَّل…';
export const amount = (done: number, total: number) => `${formatBytes(done)} من ${formatBytes(total)}`;
export const waiting = 'يتعذّر الوصول إلى الموقع الآن. سيُستأنف التنزيل تلقائيًا.';
export const paused = 'التنزيل متوقف مؤقتًا. ما نُزّل حتى الآن باقٍ.';
export const pause = 'إيقاف مؤقت';
export const resume = 'استئناف';
export const cancel = 'إلغاء';
export const cancelled = 'أُلغي التنزيل. لا يبقى من هذا العدد إلا ما قُرئ أو حُفظ.';
export const tryAgain = 'إعادة المحاولة';
export const update = 'تحديث';
export const remove = 'إزالة من هذا الجهاز';
export const removed = 'تمت الإزالة. الأخبار المقروءة والمحفوظة باقية.';

export const kept = 'هذا العدد متاح دون اتصال.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${countOf(stories)}، ${formatBytes(bytes)}، آخر تحديث: ${formatTime(at)}.`;
export const updateWaits = 'صدر عدد أحدث. لا يُنزَّل تلقائيًا لأن المتصفح يوفّر استهلاك البيانات.';
export const usage = (used: number, allowed: number) =>
  `يشغل هذا الموقع ${formatBytes(used)} من المساحة التي يسمح بها المتصفح، وهي ${formatBytes(allowed)}.`;
export const notPersistent = 'قد يحذف المتصفح كل ذلك إذا امتلأت مساحة الجهاز.';

export const full = 'لم تعد على هذا الجهاز مساحة لهذا الموقع. ما نُزّل حتى الآن باقٍ.';
export const noRoom = (needed: number, free: number) =>
  `المساحة لا تكفي: يحتاج العدد إلى ${formatBytes(needed)} أخرى، والمتاح لهذا الموقع ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    zero: 'نُزّلت كل الملفات.',
    one: 'تعذّر تنزيل ملف واحد. كل ما عداه متاح.',
    two: 'تعذّر تنزيل ملفين. كل ما عداهما متاح.',
    few: 'تعذّر تنزيل # ملفات. كل ما عداها متاح.',
    many: 'تعذّر تنزيل # ملفًا. كل ما عداها متاح.',
    other: 'تعذّر تنزيل # ملف. كل ما عداها متاح.',
  });
export const failed = 'لم يكتمل التنزيل. ما نُزّل حتى الآن باقٍ.';
export const blocked = 'لا يتيح هذا المتصفح للموقع العمل دون اتصال. يُرجى السماح ببيانات الموقع ثم إعادة المحاولة.';
