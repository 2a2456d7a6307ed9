/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Нет подключения',
    explanation:
      'Нет подключения к интернету, а на устройстве этой страницы нет. Она откроется, как только появится связь.',
  },
  unreadable: {
    heading: 'Страница загрузилась с ошибкой',
    explanation: 'Полученные данные не читаются. Попробуйте ещё раз или откройте страницу целиком.',
  },
  broken: {
    heading: 'Не удалось показать страницу',
    explanation: 'На странице произошла ошибка. Чтобы прочитать текст, откройте страницу целиком.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Новая попытка не удалась. ${heading}.`;
export const tryingAgain = 'Пробуем ещё раз…';
export const openFullPage = 'Открыть страницу целиком';

export const onThisDevice = 'На этом устройстве';
export const saved = 'Сохранённое';
export const history = 'История';
export const readOffline = 'Читать офлайн';
