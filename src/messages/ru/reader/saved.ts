/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Сохранённое';
export const description = 'Материалы, сохранённые на этом устройстве на потом.';
export const history = 'История';
export const nothingSavedYet = 'Пока ничего не сохранено. Сохраните материал, и он появится здесь.';

export const show = 'Показать';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Все');
export const unread = withCount('Непрочитанные');
export const started = withCount('Начатые');
export const read = withCount('Прочитанные');
export const find = 'Найти';
export const noMatch = 'В сохранённом ничего не найдено.';
export const removedHeadline = <T>(headline: T) => ['Удалено из сохранённого: ', headline];
export const undo = 'Отменить';
