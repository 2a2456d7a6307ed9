/** The page of opened stories, and its list. */
export const history = '阅读历史';
export const description = '在此设备上打开过的文章，按日期排列。';
export const saved = '已收藏';
export const nothingOpenedYet = '此设备上没有阅读历史。您打开的每篇文章都会按日期列在这里。';

export const clearDay = '清除当天';
export const clearedDay = <T>(day: T) => ['已清除：', day];
export const clearAll = '清除全部阅读历史';
export const clearedAll = '阅读历史已清除';
export const removedHeadline = <T>(headline: T) => ['已从阅读历史移除：', headline];
export const undo = '撤销';
export const pause = '暂停记录阅读历史';
