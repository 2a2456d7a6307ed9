/** The page for an address where nothing is published. */
export const pageNotFound = '找不到網頁';
export const explanation = '網址可能打錯或不完整，也可能這篇文章已不在本期內容中。';
export const seeAllStories = '瀏覽所有文章';
export const similarStories = '類似文章';
