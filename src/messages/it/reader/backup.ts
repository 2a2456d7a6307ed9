/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Esportato come ${fileName}`;
export const undo = 'Annulla';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# aggiunto', many: '# aggiunti', other: '# aggiunti' }],
    [updated, { one: '# aggiornato', many: '# aggiornati', other: '# aggiornati' }],
    [unchanged, { one: '# già presente', many: '# già presenti', other: '# già presenti' }],
    [leftOut, { one: '# escluso', many: '# esclusi', other: '# esclusi' }],
    [tooLong, { one: '# troppo lungo', many: '# troppo lunghi', other: '# troppo lunghi' }],
    [unreadable, { one: '# illeggibile', many: '# illeggibili', other: '# illeggibili' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'Niente da importare.' : `Importazione completata: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: '# titolo troppo lungo è stato accorciato.',
    many: '# di titoli troppo lunghi sono stati accorciati.',
    other: '# titoli troppo lunghi sono stati accorciati.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# articoli salvati',
  read: '# segni di lettura',
  place: '# posizioni di lettura',
  visit: '# articoli nella cronologia',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# impostazioni dello stesso tipo'));
  return `Questo dispositivo conserva al massimo ${formatList(full)}. Sono stati importati i dati più recenti.`;
}
export const importStopped = 'Importazione interrotta. Nulla è stato modificato.';
export const fromAnotherEdition = (name: string) => `Questo file proviene da un’altra edizione: «${name}».`;

const unchanged = (reason: string) => `${reason} Nulla è stato modificato.`;
export const notABackup = unchanged('Questo file non è stato esportato da questo sito.');
export const damaged = unchanged('Questo file è danneggiato: una parte manca o è stata modificata.');
export const empty = unchanged('Questo file è vuoto.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Questo file è troppo grande. I file esportati da qui non superano i ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `Questo file contiene più di ${formatNumber(count)} elementi. I file esportati da qui ne contengono di meno.`,
  );
export const notOpened = unchanged('Impossibile aprire il file. Potrebbe essere stato spostato o eliminato.');
export const newerVersion = unchanged(
  'Questo file è stato esportato da una versione più recente del sito. Ricarica la pagina e importalo di nuovo.',
);
