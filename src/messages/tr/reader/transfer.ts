/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Yedekle veya taşı';
export const introduction =
  'Kaydettiklerinizi, okuduklarınızı ve ayarlarınızı dışa aktarın veya başka bir cihaza taşıyın. ' +
  'İçe aktarma, var olanın üzerine hiçbir zaman yazmaz.';
export const exportFile = 'Dosyaya aktar';
export const importFile = 'Dosyadan al';
export const fileToImport = 'İçe aktarılacak dosya';
export const importing = 'İçe aktarılıyor…';
export const cancelImport = 'İçe aktarmayı iptal et';
export const moveList = 'Listeyi başka bir cihaza taşı';

export const readingList = 'Okuma listesi';
export const storiesToAdd = (count: number) => numbered(count, 'Eklenecek # haber');
export const nothingToAdd = 'Eklenecek bir şey yok';
export const allNew = (count: number) =>
  plural(count, { one: 'Kayıtlı haberlerinize eklenecek.', other: 'Tümü kayıtlı haberlerinize eklenecek.' });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Bu bağlantıdaki haber zaten kayıtlı.',
    other: 'Bu bağlantıdaki # haberin tümü zaten kayıtlı.',
  });
export const someSaved = (count: number) => numbered(count, '# haber daha zaten kayıtlı.');
export const addToSaved = 'Kayıtlı haberlere ekle';
export const notNow = 'Şimdi değil';
export const close = 'Kapat';
export const undo = 'Geri al';
export const storiesAdded = (count: number) => numbered(count, '# haber kayıtlı haberlere eklendi.');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${numbered(count, '# haber dışarıda kaldı')}: en fazla ${formatNumber(limit)} haber kaydedebilirsiniz.`;
export const goToSaved = 'Kayıtlı haberlere git';

export const linkIncomplete =
  'Bu bağlantı eksik veya değiştirilmiş. Bağlantının tamamını yeniden kopyalayın ya da QR kodu veya dosya kullanın.';
export const linkUnreadable = 'Bu bağlantıda burada okunabilecek bir liste yok.';
export const linkNewer =
  'Bu bağlantı sitenin daha yeni bir sürümüyle oluşturulmuş. Sayfayı yenileyip bağlantıyı yeniden açın.';
export const browserTooOld =
  'Bu tarayıcı bu bağlantıyı açamayacak kadar eski. Listeyi diğer cihazda dosyaya aktarıp burada içe aktarın.';
