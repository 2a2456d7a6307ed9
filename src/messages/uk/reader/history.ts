/** The page of opened stories, and its list. */
export const history = 'Історія';
export const description = 'Матеріали, відкриті на цьому пристрої, за днями.';
export const saved = 'Збережене';
export const nothingOpenedYet =
  'На цьому пристрої ще немає історії. Тут за днями з’являтимуться матеріали, які ви відкриєте.';

export const clearDay = 'Очистити день';
export const clearedDay = <T>(day: T) => ['Видалено з історії: ', day];
export const clearAll = 'Очистити всю історію';
export const clearedAll = 'Історію очищено';
export const removedHeadline = <T>(headline: T) => ['Видалено з історії: ', headline];
export const undo = 'Скасувати';
export const pause = 'Призупинити історію';
