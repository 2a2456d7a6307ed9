/** The page of opened stories, and its list. */
export const history = 'Geçmiş';
export const description = 'Bu cihazda açılan haberler, gün gün.';
export const saved = 'Kayıtlı haberler';
export const nothingOpenedYet = 'Bu cihazda geçmiş yok. Açtığınız her haber, gün gün burada listelenir.';

export const clearDay = 'Günü temizle';
export const clearedDay = <T>(day: T) => ['Temizlendi: ', day];
export const clearAll = 'Tüm geçmişi temizle';
export const clearedAll = 'Geçmiş temizlendi';
export const removedHeadline = <T>(headline: T) => ['Geçmişten kaldırıldı: ', headline];
export const undo = 'Geri al';
export const pause = 'Geçmişi duraklat';
