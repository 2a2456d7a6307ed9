/** The page of opened stories, and its list. */
export const history = 'السجل';
export const description = 'الأخبار التي فُتحت على هذا الجهاز، حسب اليوم.';
export const saved = 'المحفوظات';
export const nothingOpenedYet = 'لا سجل على هذا الجهاز. كل خبر يُفتح يظهر هنا حسب اليوم.';

export const clearDay = 'مسح اليوم';
export const clearedDay = <T>(day: T) => ['تم مسح: ', day];
export const clearAll = 'مسح السجل كله';
export const clearedAll = 'تم مسح السجل';
export const removedHeadline = <T>(headline: T) => ['أُزيل من السجل: ', headline];
export const undo = 'تراجع';
export const pause = 'إيقاف السجل مؤقتًا';
