/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Збережене';
export const description = 'Матеріали, збережені на цьому пристрої на потім.';
export const history = 'Історія';
export const nothingSavedYet = 'Ще нічого не збережено. Збережіть матеріал, і він з’явиться тут.';

export const show = 'Показати';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Усі');
export const unread = withCount('Непрочитані');
export const started = withCount('Розпочаті');
export const read = withCount('Прочитані');
export const find = 'Знайти';
export const noMatch = 'У збереженому нічого не знайдено.';
export const removedHeadline = <T>(headline: T) => ['Видалено зі збереженого: ', headline];
export const undo = 'Скасувати';
