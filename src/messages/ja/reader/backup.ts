/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `エクスポートしました：${fileName}`;
export const undo = '元に戻す';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '追加#件'],
    [updated, '更新#件'],
    [unchanged, '変更なし#件'],
    [leftOut, '除外#件'],
    [tooLong, '長すぎるデータ#件'],
    [unreadable, '読み取り不可#件'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result =
    texts.length === 0 ? 'インポートするデータがありません。' : `インポートしました：${formatList(texts)}。`;
  const cut = plural(shortened, { other: '長い見出し#件を短縮しました。' });
  return shortened === 0 ? result : `${result}${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '保存した記事#件',
  read: '既読の印#件',
  place: '読みかけの位置#件',
  visit: '閲覧履歴#件',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '同じ種類の設定#件'));
  return `この端末に保存できるのは${formatList(full)}までのため、新しいものだけを取り込みました。`;
}
export const importStopped = 'インポートを中止しました。何も変更されていません。';
export const fromAnotherEdition = (name: string) => `このファイルは別の媒体のものです：「${name}」。`;

const unchanged = (reason: string) => `${reason}何も変更されていません。`;
export const notABackup = unchanged('このファイルは、このサイトからエクスポートしたものではありません。');
export const damaged = unchanged('このファイルは壊れています。一部が欠けているか、変更されています。');
export const empty = unchanged('このファイルは空です。');
export const tooLarge = (megabytes: number) =>
  unchanged(`ファイルが大きすぎます。このサイトからエクスポートしたファイルは${formatNumber(megabytes)} MB以下です。`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `このファイルには${formatNumber(count)}件を超えるデータがあります。` +
      'このサイトからエクスポートしたファイルは、それより少なくなります。',
  );
export const notOpened = unchanged('ファイルを開けませんでした。移動または削除された可能性があります。');
export const newerVersion = unchanged(
  'このファイルは、このサイトの新しいバージョンでエクスポートされています。' +
    'ページを再読み込みしてから、もう一度インポートしてください。',
);
