/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Okumalarınız';
export const search = 'Ara';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Kayıtlılar';

export const close = 'Kapat';
export const undo = 'Geri al';
export const storageBlocked =
  'Bu tarayıcı bu site için veri saklamıyor. Kaydettikleriniz sayfayı kapatana kadar kalır.';
export const storageFull = 'Bu cihazda bu site için yer kalmadı. Şimdi kaydettikleriniz sayfayı kapatana kadar kalır.';

export const savedListFull = (limit: number) =>
  numbered(limit, '# haber kaydettiniz; sınır bu. Yenilerini kaydetmek için bazılarını kaldırın.');

export const save = 'Kaydet';
/** The button of a story that is saved. */
export const saved = 'Kaydedildi';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Kaydet:';
export const removeSavedHeadline = 'Kayıtlı haberlerden kaldır:';

export const markRead = 'Okundu işaretle';
export const markUnread = 'Okunmadı işaretle';
export const markAllRead = 'Tümünü okundu işaretle';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Bu haberi okundu işaretle', other: 'Bu # haberi okundu işaretle' });
export const allRead = 'Tümü okundu';
export const theseRead = (count: number) => plural(count, { one: 'Bu haber okundu', other: 'Bu # haber okundu' });
export const markedRead = (count: number) => numbered(count, '# haber okundu işaretlendi');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', yeni';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', açıldı';
/** Follows a headline that has been read. */
export const readNote = ', okundu';

export const continueReading = 'Okumaya devam et';
export const minutesLeft = (minutes: number) => numbered(minutes, '# dk kaldı');
export const positionRestored = 'Kaldığınız yere döndünüz.';
export const goToTop = 'Başa git';
export const next = 'Sıradaki';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, yazı ve tema';
