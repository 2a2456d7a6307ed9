/** The page of opened stories, and its list. */
export const history = 'ہسٹری';
export const description = 'اس ڈیوائس پر کھولی گئی خبریں، دن بہ دن۔';
export const saved = 'محفوظ خبریں';
export const nothingOpenedYet = 'اس ڈیوائس پر کوئی ہسٹری نہیں۔ ہر کھولی گئی خبر یہاں اسی دن کے تحت نظر آئے گی۔';

export const clearDay = 'یہ دن صاف کریں';
export const clearedDay = <T>(day: T) => ['صاف ہو گیا: ', day];
export const clearAll = 'پوری ہسٹری صاف کریں';
export const clearedAll = 'ہسٹری صاف ہو گئی';
export const removedHeadline = <T>(headline: T) => ['ہسٹری سے ہٹا دی گئی: ', headline];
export const undo = 'واپس لیں';
export const pause = 'ہسٹری روکیں';
