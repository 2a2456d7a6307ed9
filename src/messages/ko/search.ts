/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = '단어, 이름 또는 따옴표로 묶은 구절';
export const search = '검색';
export const tips =
  '입력하는 동안 결과가 표시되며, 사소한 오타는 있어도 괜찮습니다. 정확한 구절을 찾으려면 따옴표로 묶으세요.';
export const recentSearches = '최근 검색어';
export const clearRecentSearches = '최근 검색어 지우기';
export const topics = '주제';
export const allTopics = '모든 주제';

export const section = '섹션';
export const allSections = '모든 섹션';
export const topic = '주제';
export const firstDay = '시작일';
export const lastDay = '종료일';
export const clearFilters = '필터 지우기';
export const daysReversed = '시작일이 종료일보다 늦어 해당하는 기사가 없습니다.';
export const undatedLeftOut = '날짜가 없는 기사는 제외됩니다.';
export const topicNotInEdition = (slug: string) => `${slug}(이번 호에 없음)`;

export const stories = (count: number) => plural(count, { other: '기사 #건' });
export const storiesOrMore = (count: number) => plural(count, { other: '기사 #건 이상' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  typed,
  '에 대한 결과가 없어 ',
  ...listParts(replacements),
  '에 대한 결과를 표시합니다.',
];
export const closestMatches = '모든 단어가 들어 있는 기사는 없습니다. 가장 가까운 결과:';
export const noExactPhrase = '정확히 일치하는 기사는 없습니다. 다음 기사에는 모든 단어가 들어 있습니다.';
export const showMore = '기사 더 보기';
export const endOfList = '표시할 수 있는 결과는 여기까지입니다. 단어를 더해 범위를 좁혀 보세요.';

export const noResultsFor = <T>(words: T) => [words, '에 대한 결과가 없습니다.'];
export const noResultsInFilters = <T>(words: T) => ['이 필터로는 ', words, '에 대한 결과가 없습니다.'];
export const noStoriesInFilters = '이 필터에 해당하는 기사가 없습니다.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `‘${words}’`;
export const tryOtherWords = '다른 단어나 다른 이름으로 검색해 보세요.';
export const tryWithoutQuotes = '따옴표를 빼거나 다른 단어로 검색해 보세요.';
export const tryWithoutFilters = '필터를 지우거나 다른 단어로 검색해 보세요.';
export const tryOtherFilters = '필터를 지우거나 다른 필터를 선택해 보세요.';
export const seeAllStories = '모든 기사 보기';

export const searching = '검색 중…';
export const offline = '오프라인 상태이며, 이 단어는 오프라인에서 검색할 수 없습니다.';
export const damaged = '검색 색인을 제대로 불러오지 못했습니다.';
export const tryAgain = '다시 시도';
