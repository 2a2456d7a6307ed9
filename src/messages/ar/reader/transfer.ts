/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'نسخ احتياطي أو نقل';
export const introduction =
  'يمكن تصدير كل ما حُفظ وقُرئ وكل الإعدادات، أو نقلها إلى جهاز آخر. الاستيراد لا يستبدل شيئًا موجودًا.';
export const exportFile = 'تصدير إلى ملف';
export const importFile = 'استيراد ملف';
export const fileToImport = 'الملف المطلوب استيراده';
export const importing = 'جارٍ الاستيراد…';
export const cancelImport = 'إلغاء الاستيراد';
export const moveList = 'نقل القائمة إلى جهاز آخر';

export const readingList = 'قائمة القراءة';
export const storiesToAdd = (count: number) =>
  plural(count, {
    zero: 'لا أخبار للإضافة',
    one: 'خبر واحد للإضافة',
    two: 'خبران للإضافة',
    few: '# أخبار للإضافة',
    many: '# خبرًا للإضافة',
    other: '# خبر للإضافة',
  });
export const nothingToAdd = 'لا شيء للإضافة';
export const allNew = (count: number) =>
  plural(count, {
    zero: 'لن يُضاف شيء إلى المحفوظات.',
    one: 'سيُضاف إلى المحفوظات.',
    two: 'سيُضافان إلى المحفوظات.',
    few: 'ستُضاف إلى المحفوظات.',
    many: 'ستُضاف إلى المحفوظات.',
    other: 'ستُضاف إلى المحفوظات.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    zero: 'لا أخبار في هذا الرابط.',
    one: 'الخبر الذي في هذا الرابط محفوظ من قبل.',
    two: 'الخبران اللذان في هذا الرابط محفوظان من قبل.',
    few: 'كل الأخبار التي في هذا الرابط (#) محفوظة من قبل.',
    many: 'كل الأخبار التي في هذا الرابط (#) محفوظة من قبل.',
    other: 'كل الأخبار التي في هذا الرابط (#) محفوظة من قبل.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    zero: 'لا أخبار أخرى محفوظة من قبل.',
    one: 'خبر واحد آخر محفوظ من قبل.',
    two: 'خبران آخران محفوظان من قبل.',
    few: '# أخبار أخرى محفوظة من قبل.',
    many: '# خبرًا آخر محفوظ من قبل.',
    other: '# خبر آخر محفوظ من قبل.',
  });
export const addToSaved = 'إضافة إلى المحفوظات';
export const notNow = 'ليس الآن';
export const close = 'إغلاق';
export const undo = 'تراجع';
export const storiesAdded = (count: number) =>
  plural(count, {
    zero: 'لم يُضف شيء إلى المحفوظات.',
    one: 'أُضيف خبر واحد إلى المحفوظات.',
    two: 'أُضيف خبران إلى المحفوظات.',
    few: 'أُضيفت # أخبار إلى المحفوظات.',
    many: 'أُضيف # خبرًا إلى المحفوظات.',
    other: 'أُضيف # خبر إلى المحفوظات.',
  });
const leftOut = (count: number) =>
  plural(count, {
    zero: 'لم يُستبعد أي خبر',
    one: 'استُبعد خبر واحد',
    two: 'استُبعد خبران',
    few: 'استُبعدت # أخبار',
    many: 'استُبعد # خبرًا',
    other: 'استُبعد # خبر',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${leftOut(count)}: الحد الأقصى للمحفوظات ${formatNumber(limit)}.`;
export const goToSaved = 'الانتقال إلى المحفوظات';

export const linkIncomplete = 'هذا الرابط ناقص أو تغيّر. يُرجى نسخ الرابط كاملًا مجددًا، أو استخدام رمز QR أو ملف.';
export const linkUnreadable = 'لا يحتوي هذا الرابط على قائمة يمكن قراءتها هنا.';
export const linkNewer = 'أُنشئ هذا الرابط بإصدار أحدث لهذا الموقع. يُرجى إعادة تحميل الصفحة ثم فتح الرابط مجددًا.';
export const browserTooOld =
  'هذا المتصفح قديم ولا يمكنه فتح هذا الرابط. يُرجى تصدير القائمة إلى ملف على الجهاز الآخر ثم استيراده هنا.';
