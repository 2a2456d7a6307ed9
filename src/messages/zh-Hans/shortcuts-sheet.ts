/** The list of keyboard shortcuts. */
export const close = '关闭';
export const shortcutsEnabled = '启用快捷键';
export const notWhileTyping = '输入文字时，快捷键不起作用。';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' 再按 ', second];

export const headlines = '标题';
export const nextHeadline = '下一个标题';
export const previousHeadline = '上一个标题';
export const openHeadline = '打开标题';

export const selectedStory = '选中的标题或打开的文章';
export const saveOrUnsave = '收藏或取消收藏';
export const markReadOrUnread = '标为已读或未读';
export const copyLink = '复制链接';

export const reading = '阅读';
export const nextStory = '下一篇';
export const previousPage = '返回上一页';
export const listen = '朗读';
export const smallerText = '减小字号';
export const largerText = '增大字号';

export const everywhere = '任意页面';
export const frontPage = '首页';
export const saved = '已收藏';
export const search = '搜索';
export const showShortcuts = '显示此列表';
export const closeMessageOrDialog = '关闭消息或对话框';
