/** The page for an address where nothing is published. */
export const pageNotFound = 'Страница не найдена';
export const explanation =
  'Возможно, в адресе ошибка, он скопирован не полностью или материала больше нет в этом выпуске.';
export const seeAllStories = 'Посмотреть все материалы';
export const similarStories = 'Похожие материалы';
