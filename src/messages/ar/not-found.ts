/** The page for an address where nothing is published. */
export const pageNotFound = 'الصفحة غير موجودة';
export const explanation = 'ربما كُتب رابط الصفحة خطأً أو نُسخ ناقصًا، أو لم يعد الخبر موجودًا في هذا العدد.';
export const seeAllStories = 'عرض كل الأخبار';
export const similarStories = 'أخبار مشابهة';
