/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'Слова, імена або фраза в лапках';
export const search = 'Шукати';
export const tips =
  'Результати з’являються під час введення, дрібні помилки не завадять. Щоб знайти точну фразу, візьміть її в лапки.';
export const recentSearches = 'Нещодавні запити';
export const clearRecentSearches = 'Очистити нещодавні запити';
export const topics = 'Теми';
export const allTopics = 'Усі теми';

export const section = 'Розділ';
export const allSections = 'Усі розділи';
export const topic = 'Тема';
export const firstDay = 'Від';
export const lastDay = 'До';
export const clearFilters = 'Скинути фільтри';
export const daysReversed = 'Перший день пізніше за останній, тому нічого не знайдено.';
export const undatedLeftOut = 'Матеріали без дати не показано.';
export const topicNotInEdition = (slug: string) => `${slug} (немає в цьому випуску)`;

export const stories = (count: number) =>
  plural(count, { one: '# матеріал', few: '# матеріали', many: '# матеріалів', other: '# матеріалу' });
export const storiesOrMore = (count: number) =>
  plural(count, {
    one: '# матеріал або більше',
    few: '# матеріали або більше',
    many: '# матеріалів або більше',
    other: '# матеріалу або більше',
  });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'За запитом ',
  typed,
  ' нічого не знайдено. Показано результати за запитом ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'У жодному матеріалі немає всіх цих слів. Найближчі результати:';
export const noExactPhrase = 'Точного збігу немає. У цих матеріалах є всі слова.';
export const showMore = 'Показати ще';
export const endOfList = 'Це кінець списку. Щоб уточнити запит, додайте слово.';

export const noResultsFor = <T>(words: T) => ['За запитом ', words, ' нічого не знайдено.'];
export const noResultsInFilters = <T>(words: T) => ['За запитом ', words, ' із цими фільтрами нічого не знайдено.'];
export const noStoriesInFilters = 'Із цими фільтрами нічого не знайдено.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `«${words}»`;
export const tryOtherWords = 'Спробуйте інші слова або іншу назву.';
export const tryWithoutQuotes = 'Спробуйте без лапок або з іншими словами.';
export const tryWithoutFilters = 'Скиньте фільтри або спробуйте інші слова.';
export const tryOtherFilters = 'Скиньте фільтри або виберіть інші.';
export const seeAllStories = 'Переглянути всі матеріали';

export const searching = 'Пошук…';
export const offline = 'Немає з’єднання з інтернетом, а офлайн ці слова не знайти.';
export const damaged = 'Пошуковий індекс завантажився з помилкою.';
export const tryAgain = 'Спробувати ще раз';
