/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'Bu liste cihazınızda saklanır ve JavaScript gerektirir. Sitenin geri kalanı onsuz çalışır.';
export const storedHere = 'Yalnızca bu cihazda saklanır. Bu siteye yedi gün uğramazsanız Safari bunu siler.';
export const notStored =
  'Bu tarayıcı bu site için veri saklamıyor: bu liste sayfayı kapatana kadar kalır. ' +
  'Kalıcı olması için site verilerine izin verin.';

export const headlineOnly = 'yalnızca başlık';
export const minutes = (count: number) => numbered(count, '# dk');
export const minutesLeft = (left: number, total: number) => `${formatNumber(left)}/${numbered(total, '# dk')} kaldı`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'okundu';
export const remove = 'Kaldır';

/** Below a long list that is shown in parts. */
export const showMore = 'Daha fazla haber göster';
export const shownOf = (shown: number, total: number) => `Gösterilen: ${formatNumber(shown)}/${formatNumber(total)}`;
