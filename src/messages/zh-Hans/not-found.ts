/** The page for an address where nothing is published. */
export const pageNotFound = '找不到页面';
export const explanation = '网址可能有误或不完整，也可能这篇文章已不在本期中。';
export const seeAllStories = '查看全部文章';
export const similarStories = '类似文章';
