/** The page for an address where nothing is published. */
export const pageNotFound = 'ページが見つかりません';
export const explanation =
  'URLが間違っているか、途中で切れている可能性があります。記事の掲載が終了した可能性もあります。';
export const seeAllStories = 'すべての記事を見る';
export const similarStories = '似ている記事';
