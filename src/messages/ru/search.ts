/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Слова, имена или фраза в кавычках';
export const search = 'Найти';
export const tips =
  'Результаты появляются по мере ввода, мелкие опечатки не помешают. Чтобы найти точную фразу, возьмите её в кавычки.';
export const recentSearches = 'Недавние запросы';
export const clearRecentSearches = 'Очистить недавние запросы';
export const topics = 'Темы';
export const allTopics = 'Все темы';

export const section = 'Раздел';
export const allSections = 'Все разделы';
export const topic = 'Тема';
export const firstDay = 'С';
export const lastDay = 'По';
export const clearFilters = 'Сбросить фильтры';
export const daysReversed = 'Первый день позже последнего, поэтому ничего не найдено.';
export const undatedLeftOut = 'Материалы без даты не показаны.';
export const topicNotInEdition = (slug: string) => `${slug} (нет в этом выпуске)`;

export const stories = (count: number) =>
  plural(count, { one: '# материал', few: '# материала', many: '# материалов', other: '# материала' });
export const storiesOrMore = (count: number) =>
  plural(count, {
    one: 'Не меньше # материала',
    few: 'Не меньше # материалов',
    many: 'Не меньше # материалов',
    other: 'Не меньше # материала',
  });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'По запросу ',
  typed,
  ' ничего не найдено. Показаны результаты по запросу ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Ни в одном материале нет всех этих слов. Самое похожее:';
export const noExactPhrase = 'Точного совпадения нет. В этих материалах есть все слова.';
export const showMore = 'Показать ещё';
export const endOfList = 'Это конец списка. Чтобы уточнить запрос, добавьте слово.';

export const noResultsFor = <T>(words: T) => ['По запросу ', words, ' ничего не найдено.'];
export const noResultsInFilters = <T>(words: T) => ['По запросу ', words, ' с этими фильтрами ничего не найдено.'];
export const noStoriesInFilters = 'С этими фильтрами ничего не найдено.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'Попробуйте другие слова или другое название.';
export const tryWithoutQuotes = 'Попробуйте без кавычек или с другими словами.';
export const tryWithoutFilters = 'Сбросьте фильтры или попробуйте другие слова.';
export const tryOtherFilters = 'Сбросьте фильтры или выберите другие.';
export const seeAllStories = 'Посмотреть все материалы';

export const searching = 'Поиск…';
export const offline = 'Нет подключения к интернету, а офлайн эти слова не найти.';
export const damaged = 'Поисковый индекс загрузился с ошибкой.';
export const tryAgain = 'Попробовать ещё раз';
