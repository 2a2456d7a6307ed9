/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `已导出：${fileName}`;
export const undo = '撤销';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '新增#条'],
    [updated, '更新#条'],
    [unchanged, '已有#条'],
    [leftOut, '略去#条'],
    [tooLong, '过长#条'],
    [unreadable, '无法读取#条'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? '没有可导入的内容。' : `导入完成：${texts.join('，')}。`;
  const cut = plural(shortened, { other: '有#个过长的标题已截短。' });
  return shortened === 0 ? result : `${result}${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '#篇收藏的文章',
  read: '#个已读标记',
  place: '#个阅读位置',
  visit: '#条阅读历史',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '#项同类设置'));
  return `此设备最多保留${formatList(full)}，因此只导入了最新的部分。`;
}
export const importStopped = '导入已停止。未作任何更改。';
export const fromAnotherEdition = (name: string) => `此文件来自另一份刊物：“${name}”。`;

const unchanged = (reason: string) => `${reason}未作任何更改。`;
export const notABackup = unchanged('此文件不是从本站导出的。');
export const damaged = unchanged('此文件已损坏：部分内容缺失或被改动。');
export const empty = unchanged('此文件是空的。');
export const tooLarge = (megabytes: number) =>
  unchanged(`此文件太大。本站导出的文件不超过${formatNumber(megabytes)} MB。`);
export const tooManyRecords = (count: number) =>
  unchanged(`此文件的记录超过${formatNumber(count)}条。本站导出的文件不会有这么多。`);
export const notOpened = unchanged('无法打开文件。文件可能已被移动或删除。');
export const newerVersion = unchanged('此文件由本站的较新版本导出。请重新加载页面，然后再次导入。');
