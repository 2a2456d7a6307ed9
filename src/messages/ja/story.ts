/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['執筆：', ...listParts(authors)];
export const updated = <T>(date: T) => [date, '更新'];
export const minutesToRead = (count: number) => numbered(count, '読了時間：約#分');

export const correction = '訂正';
export const openPictureAt = (host: string) => `${host}で画像を開く`;

export const onlyHeadline = '見出しのみの記事です。今号に全文は掲載されていません。';
export const alsoIn = <T>(languages: readonly T[]) => ['他の言語で読む：', ...listParts(languages)];
export const previousPart = '前の回';
export const nextPart = '次の回';
export const expired = <T>(date: T) => ['この記事は', date, 'に掲載を終了しました。本文はご覧いただけません。'];
export const draft = '下書き：未公開';
export const embargoed = <T>(date: T) => [date, 'まで非公開'];
export const faultsInStories = '記事の誤り';
export const correctAndSave = '修正して保存してください。このページは再読み込みされます。';
export const mentionedIn = 'この記事に触れている記事';

export const reloadForButtons = '再読み込みしてボタンを表示';

export const about = 'トピック';
export const basedOn = <T>(sources: readonly T[]) => ['参考：', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['著作権：', holder];
export const license = <T>(license: T) => ['ライセンス：', license];
export const linksInStory = '記事内のリンク';
