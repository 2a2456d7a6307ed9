/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Немає з’єднання',
    explanation:
      'Немає з’єднання з інтернетом, а на пристрої цієї сторінки немає. Вона відкриється, щойно з’явиться зв’язок.',
  },
  unreadable: {
    heading: 'Сторінка завантажилася з помилкою',
    explanation: 'Отримані дані не читаються. Спробуйте ще раз або відкрийте сторінку повністю.',
  },
  broken: {
    heading: 'Не вдалося показати сторінку',
    explanation: 'На сторінці сталася помилка. Щоб прочитати текст, відкрийте сторінку повністю.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Нова спроба не вдалася. ${heading}.`;
export const tryingAgain = 'Пробуємо ще раз…';
export const openFullPage = 'Відкрити сторінку повністю';

export const onThisDevice = 'На цьому пристрої';
export const saved = 'Збережене';
export const history = 'Історія';
export const readOffline = 'Читати офлайн';
