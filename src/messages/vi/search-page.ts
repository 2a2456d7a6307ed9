/** The search page round its field and results, which have messages of their own. */
export const search = 'Tìm kiếm';
export const searchFor = (words: string) => `${words} - Tìm kiếm`;
export const description = (edition: string) => `Tìm bài viết trên ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Tính năng tìm kiếm cần JavaScript, nhưng JavaScript đang tắt trong trình duyệt này. ' +
    'Bạn có thể đến mọi bài viết từ các chuyên mục ở trên và các chủ đề ở dưới, hoặc mở ',
  link('tất cả bài viết'),
  ' rồi dùng chức năng tìm trong trang của trình duyệt.',
];
