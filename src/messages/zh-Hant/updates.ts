/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = '有新文章';
export const newPage = '本頁有新版本';
export const newStory = '本文有新版本';
export const corrected = '本文有更正';
export const update = '更新';
export const correctionAbove = '更正說明在內文上方。';
export const showCorrection = '查看更正';
