/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Brak połączenia',
    explanation:
      'Nie ma połączenia z internetem, a tej strony nie zapisano na urządzeniu. Otworzy się, gdy połączenie wróci.',
  },
  unreadable: {
    heading: 'Strona nie wczytała się poprawnie',
    explanation: 'Nie można odczytać otrzymanych danych. Spróbuj ponownie lub otwórz pełną stronę.',
  },
  broken: {
    heading: 'Nie udało się wyświetlić strony',
    explanation: 'Na stronie wystąpił błąd. Otwórz pełną stronę, aby przeczytać jej tekst.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Kolejna próba się nie powiodła. ${heading}.`;
export const tryingAgain = 'Ponawianie próby…';
export const openFullPage = 'Otwórz pełną stronę';

export const onThisDevice = 'Na tym urządzeniu';
export const saved = 'Zapisane';
export const history = 'Historia';
export const readOffline = 'Czytaj offline';
