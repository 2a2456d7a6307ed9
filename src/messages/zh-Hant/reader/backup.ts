/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `已匯出：${fileName}`;
export const undo = '復原';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '新增#筆'],
    [updated, '更新#筆'],
    [unchanged, '原本已有#筆'],
    [leftOut, '略過#筆'],
    [tooLong, '過長#筆'],
    [unreadable, '無法讀取#筆'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? '沒有可匯入的內容。' : `匯入結果：${texts.join('、')}。`;
  const cut = plural(shortened, { other: '有#則過長的標題已縮短。' });
  return shortened === 0 ? result : `${result}${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '#篇收藏的文章',
  read: '#個已讀標記',
  place: '#個閱讀位置',
  visit: '#筆閱讀紀錄',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '#項同類設定'));
  return `這台裝置最多保留${formatList(full)}，因此只匯入最新的部分。`;
}
export const importStopped = '已停止匯入，未更動任何內容。';
export const fromAnotherEdition = (name: string) => `這個檔案來自另一份刊物：「${name}」。`;

const unchanged = (reason: string) => `${reason}未更動任何內容。`;
export const notABackup = unchanged('這個檔案不是從本站匯出的。');
export const damaged = unchanged('這個檔案已損壞：部分內容遺失或遭到更動。');
export const empty = unchanged('這個檔案是空的。');
export const tooLarge = (megabytes: number) =>
  unchanged(`這個檔案太大。從本站匯出的檔案不會超過${formatNumber(megabytes)} MB。`);
export const tooManyRecords = (count: number) =>
  unchanged(`這個檔案的資料超過${formatNumber(count)}筆。從本站匯出的檔案不會有這麼多。`);
export const notOpened = unchanged('無法開啟檔案，可能已被移動或刪除。');
export const newerVersion = unchanged('這個檔案是由本站較新的版本匯出的。請重新載入網頁，再匯入一次。');
