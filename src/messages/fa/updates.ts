/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'مطالب تازه';
export const newPage = 'نسخهٔ تازهٔ این صفحه';
export const newStory = 'نسخهٔ تازهٔ این مطلب';
export const corrected = 'این مطلب اصلاح شد';
export const update = 'به‌روزرسانی';
export const correctionAbove = 'اصلاحیه بالای متن است.';
export const showCorrection = 'نمایش اصلاحیه';
