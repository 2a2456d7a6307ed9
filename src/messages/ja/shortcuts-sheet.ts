/** The list of keyboard shortcuts. */
export const close = '閉じる';
export const shortcutsEnabled = 'ショートカットを使う';
export const notWhileTyping = '文字の入力中は、ショートカットは働きません。';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' のあと ', second];

export const headlines = '見出し';
export const nextHeadline = '次の見出し';
export const previousHeadline = '前の見出し';
export const openHeadline = '見出しの記事を開く';

export const selectedStory = '選択中の見出し、または開いている記事';
export const saveOrUnsave = '保存・保存を解除';
export const markReadOrUnread = '既読・未読にする';
export const copyLink = 'リンクをコピー';

export const reading = '記事を読む';
export const nextStory = '次の記事';
export const previousPage = '前のページに戻る';
export const listen = '読み上げ';
export const smallerText = '文字を小さくする';
export const largerText = '文字を大きくする';

export const everywhere = 'すべてのページ';
export const frontPage = 'トップ';
export const saved = '保存済み';
export const search = '検索';
export const showShortcuts = 'この一覧を表示';
export const closeMessageOrDialog = 'メッセージやダイアログを閉じる';
