/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Wyeksportowano do pliku ${fileName}`;
export const undo = 'Cofnij';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, 'dodane (#)'],
    [updated, 'zaktualizowane (#)'],
    [unchanged, 'bez zmian (#)'],
    [leftOut, 'pominięte (#)'],
    [tooLong, 'za długie (#)'],
    [unreadable, 'nieczytelne (#)'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Nie ma nic do zaimportowania.' : `Wynik importu: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'Skrócono # długi tytuł.',
    few: 'Skrócono # długie tytuły.',
    many: 'Skrócono # długich tytułów.',
    other: 'Skrócono # długiego tytułu.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, (limit: number) => string>>> = {
  saved: (limit) =>
    plural(limit, {
      one: '# zapisany artykuł',
      few: '# zapisane artykuły',
      many: '# zapisanych artykułów',
      other: '# zapisanego artykułu',
    }),
  read: (limit) =>
    plural(limit, {
      one: '# oznaczenie przeczytania',
      few: '# oznaczenia przeczytania',
      many: '# oznaczeń przeczytania',
      other: '# oznaczenia przeczytania',
    }),
  place: (limit) =>
    plural(limit, {
      one: '# miejsce przerwania lektury',
      few: '# miejsca przerwania lektury',
      many: '# miejsc przerwania lektury',
      other: '# miejsca przerwania lektury',
    }),
  visit: (limit) =>
    plural(limit, {
      one: '# artykuł w historii',
      few: '# artykuły w historii',
      many: '# artykułów w historii',
      other: '# artykułu w historii',
    }),
};
const otherKind = (limit: number) =>
  plural(limit, {
    one: '# ustawienie jednego rodzaju',
    few: '# ustawienia jednego rodzaju',
    many: '# ustawień jednego rodzaju',
    other: '# ustawienia jednego rodzaju',
  });
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => (kinds[name] ?? otherKind)(limit));
  return `Limit na tym urządzeniu to ${formatList(full)}. Zaimportowano najnowsze.`;
}
export const importStopped = 'Import przerwany. Niczego nie zmieniono.';
export const fromAnotherEdition = (name: string) => `Ten plik pochodzi z innego wydania: „${name}”.`;

const unchanged = (reason: string) => `${reason} Niczego nie zmieniono.`;
export const notABackup = unchanged('Tego pliku nie wyeksportowano z tego serwisu.');
export const damaged = unchanged('Plik jest uszkodzony: brakuje jego części lub została zmieniona.');
export const empty = unchanged('Plik jest pusty.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Plik jest za duży. Eksportowane tutaj pliki mają najwyżej ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `Plik ma więcej wpisów, niż wynosi limit (${formatNumber(count)}). Eksportowane tutaj pliki mają ich mniej.`,
  );
export const notOpened = unchanged('Nie udało się otworzyć pliku. Być może został przeniesiony lub usunięty.');
export const newerVersion = unchanged(
  'Plik wyeksportowano w nowszej wersji tego serwisu. Odśwież stronę i zaimportuj go ponownie.',
);
