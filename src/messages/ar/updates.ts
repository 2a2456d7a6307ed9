/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'أخبار جديدة';
export const newPage = 'نسخة جديدة من هذه الصفحة';
export const newStory = 'نسخة جديدة من هذا الخبر';
export const corrected = 'تم تصحيح هذا الخبر';
export const update = 'تحديث';
export const correctionAbove = 'التصحيح فوق النص.';
export const showCorrection = 'عرض التصحيح';
