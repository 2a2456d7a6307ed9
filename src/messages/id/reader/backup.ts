import { formatNumber, numbered } from '../../intl.ts';
import { formatList } from '../../format-list.ts';
import type { ImportCounts } from '../../en/reader/backup.ts';

export const exported = (fileName: string) => `Diekspor sebagai ${fileName}`;
export const undo = 'Urungkan';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# ditambahkan'],
    [updated, '# diperbarui'],
    [unchanged, '# sudah ada'],
    [leftOut, '# tidak disertakan'],
    [tooLong, '# terlalu panjang'],
    [unreadable, '# tidak terbaca'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Tidak ada yang diimpor.' : `Hasil impor: ${formatList(texts)}.`;
  const cut = numbered(shortened, '# judul panjang dipendekkan.');
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# berita tersimpan',
  read: '# tanda sudah dibaca',
  place: '# posisi baca',
  visit: '# berita di riwayat',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# setelan sejenis'));
  return `Perangkat ini menyimpan paling banyak ${formatList(full)}: yang terbaru yang diambil.`;
}
export const importStopped = 'Impor dihentikan. Tidak ada yang berubah.';
export const fromAnotherEdition = (name: string) => `File ini dari edisi lain: “${name}”.`;

const unchanged = (reason: string) => `${reason} Tidak ada yang berubah.`;
export const notABackup = unchanged('File ini bukan hasil ekspor dari situs ini.');
export const damaged = unchanged('File ini rusak: sebagian isinya hilang atau diubah.');
export const empty = unchanged('File ini kosong.');
export const tooLarge = (megabytes: number) =>
  unchanged(`File ini terlalu besar. File hasil ekspor dari sini paling besar ${formatNumber(megabytes)} MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `File ini berisi lebih dari ${formatNumber(count)} entri. File hasil ekspor dari sini berisi lebih sedikit.`,
  );
export const notOpened = unchanged('File tidak dapat dibuka, mungkin sudah dipindahkan atau dihapus.');
export const newerVersion = unchanged(
  'File ini diekspor oleh versi situs yang lebih baru. Muat ulang halaman, lalu impor lagi.',
);
