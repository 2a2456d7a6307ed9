/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Aşağıda başka başlık yok.';
export const noPreviousHeadline = 'Yukarıda başka başlık yok.';
export const noHeadlineSelected = 'Seçili başlık yok. Seçmek için j tuşuna basın.';
export const noNextStory = 'Bu sayfada başka haber yok.';
export const noPreviousPage = 'Bu sayıda önceki bir sayfa yok.';
export const nothingToListenTo = 'Bu sayfada dinlenecek metin yok.';
export const noVoiceForLanguage = 'Bu cihazda haberin dilinde bir ses yok.';
export const noSearch = 'Arama burada kullanılamıyor.';
export const noShortcutsSheet = 'Kısayol listesi burada kullanılamıyor.';

export const undo = 'Geri al';
export const saved = <T>(headline: T) => ['Kaydedildi: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Kayıtlı haberlerden kaldırıldı: ', headline];
export const markedRead = <T>(headline: T) => ['Okundu işaretlendi: ', headline];
export const markedUnread = <T>(headline: T) => ['Okunmadı işaretlendi: ', headline];

export const linkCopied = 'Bağlantı kopyalandı';
export const copyManually = <T>(url: T) => ['Bu tarayıcı kopyalamaya izin vermiyor. Elle kopyalayın: ', url];

export const textSize = (size: number) => `Yazı boyutu: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Yazı boyutu: ${formatNumber(size)}, en büyük`;
export const smallestTextSize = (size: number) => `Yazı boyutu: ${formatNumber(size)}, en küçük`;
