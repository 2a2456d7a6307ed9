/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'これより下に見出しはありません。';
export const noPreviousHeadline = 'これより上に見出しはありません。';
export const noHeadlineSelected = '見出しが選択されていません。jキーで選択できます。';
export const noNextStory = 'このページに他の記事はありません。';
export const noPreviousPage = 'これより前に戻れるページはありません。';
export const nothingToListenTo = 'このページには読み上げる本文がありません。';
export const noVoiceForLanguage = 'この端末には、記事の言語に対応する音声がありません。';
export const noSearch = 'ここでは検索を利用できません。';
export const noShortcutsSheet = 'ここではショートカットの一覧を表示できません。';

export const undo = '元に戻す';
export const saved = <T>(headline: T) => ['保存しました：', headline];
export const removedFromSaved = <T>(headline: T) => ['保存を解除しました：', headline];
export const markedRead = <T>(headline: T) => ['既読にしました：', headline];
export const markedUnread = <T>(headline: T) => ['未読にしました：', headline];

export const linkCopied = 'リンクをコピーしました';
export const copyManually = <T>(url: T) => [
  'このブラウザーではコピーが許可されていません。手動でコピーしてください：',
  url,
];

export const textSize = (size: number) => `文字サイズ：${formatNumber(size)}`;
export const largestTextSize = (size: number) => `文字サイズ：${formatNumber(size)}（最大）`;
export const smallestTextSize = (size: number) => `文字サイズ：${formatNumber(size)}（最小）`;
