/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Bağlantının QR kodu';
export const scan = 'Diğer cihazınızla tarayın.';
export const newestInCode = (count: number, total: number) =>
  `QR kodunda en yeni ${formatNumber(count)} haber var (toplam ${formatNumber(total)}). Daha fazlası taranamaz.`;
export const allInLink = (count: number) =>
  plural(count, { one: 'Kaydettiğiniz tek haber bağlantıda.', other: '# haberin tümü bağlantıda.' });
export const newestInLink = (count: number, total: number) =>
  `Bağlantıda en yeni ${formatNumber(count)} haber var (toplam ${formatNumber(total)}). Dosyada hepsi bulunur.`;
export const howItWorks =
  'Liste bağlantının içindedir, hiçbir yere yüklenmez. Bağlantıyı açan herkes listeyi görür ve ekleyebilir.';
export const linkToList = 'Liste bağlantısı';
export const copyLink = 'Bağlantıyı kopyala';
export const linkCopied = 'Bağlantı kopyalandı';
export const shareLink = 'Bağlantıyı paylaş';
/** The title that the list is shared under. */
export const readingList = 'Okuma listesi';
