/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Dışa aktarılan dosya: ${fileName}`;
export const undo = 'Geri al';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# kayıt eklendi'],
    [updated, '# kayıt güncellendi'],
    [unchanged, '# kayıt zaten vardı'],
    [leftOut, '# kayıt dışarıda kaldı'],
    [tooLong, '# kayıt çok uzundu'],
    [unreadable, '# kayıt okunamadı'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'İçe aktarılacak bir şey yok.' : `İçe aktarma: ${formatList(texts)}.`;
  return shortened === 0 ? result : `${result} ${numbered(shortened, '# uzun başlık kısaltıldı.')}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# kayıtlı haber',
  read: '# okundu işareti',
  place: '# kalınan yer',
  visit: '# geçmiş kaydı',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# aynı türden ayar'));
  return `Bu cihaz en fazla ${formatList(full)} saklar: en yenileri alındı.`;
}
export const importStopped = 'İçe aktarma durduruldu. Hiçbir şey değişmedi.';
export const fromAnotherEdition = (name: string) => `Bu dosya başka bir gazeteye ait: “${name}”.`;

const unchanged = (reason: string) => `${reason} Hiçbir şey değişmedi.`;
export const notABackup = unchanged('Bu dosya bu siteden dışa aktarılmamış.');
export const damaged = unchanged('Bu dosya hasarlı: bir bölümü eksik veya değiştirilmiş.');
export const empty = unchanged('Bu dosya boş.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Bu dosya çok büyük. Buradan dışa aktarılan dosyalar en fazla ${formatNumber(megabytes)} MB olur.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Bu dosyadaki kayıt sayısı ${formatNumber(count)} sınırını aşıyor. Buradan dışa aktarılan dosyalar aşmaz.`);
export const notOpened = unchanged('Dosya açılamadı. Taşınmış veya silinmiş olabilir.');
export const newerVersion = unchanged(
  'Bu dosya sitenin daha yeni bir sürümünden dışa aktarılmış. Sayfayı yenileyip dosyayı yeniden içe aktarın.',
);
