/** The list of keyboard shortcuts. */
export const close = 'إغلاق';
export const shortcutsEnabled = 'استخدام هذه الاختصارات';
export const notWhileTyping = 'لا تعمل الاختصارات أثناء الكتابة.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' ثم ', second];

export const headlines = 'العناوين';
export const nextHeadline = 'العنوان التالي';
export const previousHeadline = 'العنوان السابق';
export const openHeadline = 'فتح الخبر';

export const selectedStory = 'العنوان المحدد أو الخبر المفتوح';
export const saveOrUnsave = 'حفظ أو إلغاء الحفظ';
export const markReadOrUnread = 'تمييز كمقروء أو غير مقروء';
export const copyLink = 'نسخ الرابط';

export const reading = 'القراءة';
export const nextStory = 'الخبر التالي';
export const previousPage = 'الصفحة السابقة';
export const listen = 'استماع';
export const smallerText = 'تصغير النص';
export const largerText = 'تكبير النص';

export const everywhere = 'في كل مكان';
export const frontPage = 'الرئيسية';
export const saved = 'المحفوظات';
export const search = 'بحث';
export const showShortcuts = 'عرض هذه القائمة';
export const closeMessageOrDialog = 'إغلاق رسالة أو نافذة';
