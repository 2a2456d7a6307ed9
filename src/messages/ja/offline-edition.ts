/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'オフラインで読む';
export const offer = (stories: number, bytes: number) =>
  plural(stories, { other: '今号の記事#件すべてを、画像・一覧・検索も含めてオフラインで利用できます。' }) +
  `この端末の容量を最大${formatBytes(bytes)}使用します。オンラインのときは、変更された部分だけを読み込み直します。`;
export const offerWithoutSize = '今号の記事すべてを、画像・一覧・検索も含めてオフラインで利用できます。';
export const keep = '今号をダウンロード';

export const keeping = '今号をダウンロードしています…';
export const updating = 'ダウンロードした内容を更新しています…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = '現在サイトに接続できません。接続できしだい、自動で再開します。';
export const paused = '一時停止しました。ダウンロード済みの内容は残ります。';
export const pause = '一時停止';
export const resume = '再開';
export const cancel = 'キャンセル';
export const cancelled = 'キャンセルしました。読んだ記事と保存した記事を除き、今号の内容は残っていません。';
export const tryAgain = '再試行';
export const update = '更新';
export const remove = 'この端末から削除';
export const removed = '削除しました。読んだ記事と保存した記事は残ります。';

export const kept = '今号はオフラインで読めます。';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { other: '記事#件' })}、${formatBytes(bytes)}、${formatTime(at)}時点。`;
export const updateWaits = '最新号が公開されています。ブラウザーがデータを節約しているため、自動では読み込まれません。';
export const usage = (used: number, allowed: number) =>
  `このサイトは、ブラウザーが許可する${formatBytes(allowed)}のうち${formatBytes(used)}を使用しています。`;
export const notPersistent = '端末の空き容量が足りなくなると、ブラウザーがすべて削除することがあります。';

export const full = 'この端末には、このサイトが使える空き容量がありません。ダウンロード済みの内容は残ります。';
export const noRoom = (needed: number, free: number) =>
  `空き容量が足りません。今号にはあと${formatBytes(needed)}必要ですが、` +
  `このサイトが使えるのは${formatBytes(free)}です。`;
export const incomplete = (files: number) =>
  plural(files, { other: 'ファイル#件を読み込めませんでした。それ以外はすべてダウンロード済みです。' });
export const failed = '一部を読み込めませんでした。ダウンロード済みの内容は残ります。';
export const blocked =
  'このブラウザーでは、このサイトをオフラインで利用できません。サイトデータの保存を許可して、もう一度お試しください。';
