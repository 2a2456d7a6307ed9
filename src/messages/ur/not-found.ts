/** The page for an address where nothing is published. */
export const pageNotFound = 'صفحہ نہیں ملا';
export const explanation = 'ممکن ہے پتہ غلط یا ادھورا لکھا گیا ہو، یا یہ خبر اب اس شمارے میں نہ ہو۔';
export const seeAllStories = 'تمام خبریں دیکھیں';
export const similarStories = 'ملتی جلتی خبریں';
