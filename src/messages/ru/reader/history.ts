/** The page of opened stories, and its list. */
export const history = 'История';
export const description = 'Материалы, открытые на этом устройстве, по дням.';
export const saved = 'Сохранённое';
export const nothingOpenedYet =
  'На этом устройстве пока нет истории. Здесь по дням появятся материалы, которые вы откроете.';

export const clearDay = 'Очистить день';
export const clearedDay = <T>(day: T) => ['Удалено из истории: ', day];
export const clearAll = 'Очистить всю историю';
export const clearedAll = 'История очищена';
export const removedHeadline = <T>(headline: T) => ['Удалено из истории: ', headline];
export const undo = 'Отменить';
export const pause = 'Приостановить историю';
