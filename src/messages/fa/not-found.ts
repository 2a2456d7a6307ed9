/** The page for an address where nothing is published. */
export const pageNotFound = 'صفحه پیدا نشد';
export const explanation = 'شاید نشانی اشتباه یا ناقص نوشته شده، یا این مطلب دیگر در این شماره نیست.';
export const seeAllStories = 'دیدن همهٔ مطالب';
export const similarStories = 'مطالب مشابه';
