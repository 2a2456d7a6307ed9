/** The list of keyboard shortcuts. */
export const close = '關閉';
export const shortcutsEnabled = '使用這些快速鍵';
export const notWhileTyping = '輸入文字時，快速鍵不會作用。';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' 再按 ', second];

export const headlines = '標題';
export const nextHeadline = '下一則標題';
export const previousHeadline = '上一則標題';
export const openHeadline = '開啟標題';

export const selectedStory = '選取的標題或開啟的文章';
export const saveOrUnsave = '收藏或取消收藏';
export const markReadOrUnread = '標示為已讀或未讀';
export const copyLink = '複製連結';

export const reading = '閱讀';
export const nextStory = '下一篇';
export const previousPage = '回上一頁';
export const listen = '朗讀';
export const smallerText = '縮小文字';
export const largerText = '放大文字';

export const everywhere = '所有頁面';
export const frontPage = '首頁';
export const saved = '已收藏';
export const search = '搜尋';
export const showShortcuts = '顯示這份清單';
export const closeMessageOrDialog = '關閉訊息或對話框';
