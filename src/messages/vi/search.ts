/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Từ, tên hoặc cụm từ đặt trong ngoặc kép';
export const search = 'Tìm kiếm';
export const tips =
  'Kết quả hiện ra ngay khi bạn gõ, sai chính tả chút ít cũng không sao. Dùng ngoặc kép để tìm đúng cả cụm từ.';
export const recentSearches = 'Tìm kiếm gần đây';
export const clearRecentSearches = 'Xóa tìm kiếm gần đây';
export const topics = 'Chủ đề';
export const allTopics = 'Tất cả chủ đề';

export const section = 'Chuyên mục';
export const allSections = 'Tất cả chuyên mục';
export const topic = 'Chủ đề';
export const firstDay = 'Từ ngày';
export const lastDay = 'Đến ngày';
export const clearFilters = 'Xóa bộ lọc';
export const daysReversed = 'Ngày đầu sau ngày cuối nên không có bài nào phù hợp.';
export const undatedLeftOut = 'Không gồm những bài không ghi ngày.';
export const topicNotInEdition = (slug: string) => `${slug} (không có trong số này)`;

export const stories = (count: number) => plural(count, { other: '# bài viết' });
export const storiesOrMore = (count: number) => plural(count, { other: 'Từ # bài viết trở lên' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Không có kết quả cho ',
  typed,
  '. Đang hiển thị kết quả cho ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Không có bài nào chứa đủ các từ này. Kết quả gần nhất:';
export const noExactPhrase = 'Không có kết quả khớp chính xác. Những bài này chứa đủ các từ.';
export const showMore = 'Xem thêm bài viết';
export const endOfList = 'Chỉ liệt kê đến đây. Hãy thêm từ để thu hẹp kết quả.';

export const noResultsFor = <T>(words: T) => ['Không có kết quả cho ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Không có kết quả cho ', words, ' với bộ lọc này.'];
export const noStoriesInFilters = 'Không có bài nào phù hợp với bộ lọc này.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Hãy thử từ khác hoặc một tên gọi khác.';
export const tryWithoutQuotes = 'Hãy thử bỏ ngoặc kép hoặc dùng từ khác.';
export const tryWithoutFilters = 'Hãy xóa bộ lọc hoặc thử từ khác.';
export const tryOtherFilters = 'Hãy xóa bộ lọc hoặc chọn bộ lọc khác.';
export const seeAllStories = 'Xem tất cả bài viết';

export const searching = 'Đang tìm…';
export const offline = 'Bạn đang ngoại tuyến và không thể tìm những từ này khi không có mạng.';
export const damaged = 'Dữ liệu tìm kiếm tải bị lỗi.';
export const tryAgain = 'Thử lại';
