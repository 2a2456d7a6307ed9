/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = '新しい記事があります';
export const newPage = 'このページは更新されています';
export const newStory = 'この記事は更新されています';
export const corrected = 'この記事は訂正されました';
export const update = '更新';
export const correctionAbove = '訂正は本文の上にあります。';
export const showCorrection = '訂正を見る';
