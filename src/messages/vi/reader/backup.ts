/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Đã xuất: ${fileName}`;
export const undo = 'Hoàn tác';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# mục mới'],
    [updated, '# mục cập nhật'],
    [unchanged, '# mục đã có sẵn'],
    [leftOut, '# mục bị bỏ qua'],
    [tooLong, '# mục quá dài'],
    [unreadable, '# mục không đọc được'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Không có gì để nhập.' : `Kết quả nhập: ${formatList(texts)}.`;
  const cut = plural(shortened, { other: 'Đã rút ngắn # tiêu đề dài.' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# bài đã lưu',
  read: '# dấu đã đọc',
  place: '# vị trí đọc',
  visit: '# bài trong lịch sử đọc',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# cài đặt cùng loại'));
  return `Thiết bị này giữ tối đa ${formatList(full)}: chỉ những mục mới nhất được nhập.`;
}
export const importStopped = 'Đã dừng nhập. Không có gì thay đổi.';
export const fromAnotherEdition = (name: string) => `Tệp này đến từ một tờ báo khác: “${name}”.`;

const unchanged = (reason: string) => `${reason} Không có gì thay đổi.`;
export const notABackup = unchanged('Tệp này không phải do trang web này xuất ra.');
export const damaged = unchanged('Tệp này bị hỏng: một phần bị thiếu hoặc đã bị sửa.');
export const empty = unchanged('Tệp này trống.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Tệp này quá lớn. Tệp xuất từ trang web này không vượt quá ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Tệp này có hơn ${formatNumber(count)} mục. Tệp xuất từ trang web này có ít hơn.`);
export const notOpened = unchanged('Không mở được tệp. Có thể tệp đã bị di chuyển hoặc bị xóa.');
export const newerVersion = unchanged(
  'Tệp này được xuất từ phiên bản mới hơn của trang web này. Hãy tải lại trang rồi nhập lại.',
);
