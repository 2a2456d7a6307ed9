/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Tekst: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Aktualizacja: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min czytania');

export const correction = 'Sprostowanie';
export const openPictureAt = (host: string) => `Otwórz obraz w serwisie ${host}`;

export const onlyHeadline = 'Tylko tytuł: pełnego artykułu nie ma w tym wydaniu.';
export const alsoIn = <T>(languages: readonly T[]) => ['W innych językach: ', ...listParts(languages)];
export const previousPart = 'Poprzednia część';
export const nextPart = 'Następna część';
export const expired = <T>(date: T) => [
  'Termin publikacji tego artykułu upłynął (',
  date,
  '). Tekst nie jest już dostępny.',
];
export const draft = 'Wersja robocza, nieopublikowana';
export const embargoed = <T>(date: T) => ['Publikacja nie wcześniej niż: ', date];
export const faultsInStories = 'Błędy w artykułach';
export const correctAndSave = 'Popraw je i zapisz. Ta strona zostanie wtedy odświeżona.';
export const mentionedIn = 'Wzmianki w artykułach';

export const reloadForButtons = 'Odśwież, aby zobaczyć przyciski';

export const about = 'Tematy';
export const basedOn = <T>(sources: readonly T[]) => ['Na podstawie: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Prawa autorskie: ', holder];
export const license = <T>(license: T) => ['Licencja: ', license];
export const linksInStory = 'Linki w tym artykule';
