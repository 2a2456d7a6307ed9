/** The page of opened stories, and its list. */
export const history = '閱讀紀錄';
export const description = '在這台裝置上開啟過的文章，依日期排列。';
export const saved = '已收藏';
export const nothingOpenedYet = '這台裝置上沒有閱讀紀錄。您開啟的每篇文章都會依日期列在這裡。';

export const clearDay = '清除當日';
export const clearedDay = <T>(day: T) => ['已清除：', day];
export const clearAll = '清除所有閱讀紀錄';
export const clearedAll = '已清除閱讀紀錄';
export const removedHeadline = <T>(headline: T) => ['已從閱讀紀錄移除：', headline];
export const undo = '復原';
export const pause = '暫停閱讀紀錄';
