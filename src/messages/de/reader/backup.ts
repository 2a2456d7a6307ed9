/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exportiert als ${fileName}`;
export const undo = 'Rückgängig';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# hinzugefügt'],
    [updated, '# aktualisiert'],
    [unchanged, '# schon vorhanden'],
    [leftOut, '# ausgelassen'],
    [tooLong, '# zu lang'],
    [unreadable, '# unlesbar'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Es gibt nichts zu importieren.' : `Import beendet: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: '# lange Schlagzeile wurde gekürzt.',
    other: '# lange Schlagzeilen wurden gekürzt.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# gespeicherte Artikel',
  read: '# Gelesen-Markierungen',
  place: '# Lesepositionen',
  visit: '# Artikel im Verlauf',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# Einstellungen einer Art'));
  return `Dieses Gerät behält höchstens ${formatList(full)}. Übernommen wurden die neuesten.`;
}
export const importStopped = 'Import abgebrochen. Es wurde nichts geändert.';
export const fromAnotherEdition = (name: string) => `Diese Datei stammt aus einer anderen Ausgabe: „${name}“.`;

const unchanged = (reason: string) => `${reason} Es wurde nichts geändert.`;
export const notABackup = unchanged('Diese Datei wurde nicht von dieser Website exportiert.');
export const damaged = unchanged('Diese Datei ist beschädigt: Ein Teil fehlt oder wurde verändert.');
export const empty = unchanged('Diese Datei ist leer.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Diese Datei ist zu groß. Hier exportierte Dateien haben höchstens ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Diese Datei hat mehr als ${formatNumber(count)} Einträge. Hier exportierte Dateien haben weniger.`);
export const notOpened = unchanged(
  'Die Datei konnte nicht geöffnet werden. Vielleicht wurde sie verschoben oder gelöscht.',
);
export const newerVersion = unchanged(
  'Diese Datei wurde mit einer neueren Version dieser Website exportiert. ' +
    'Laden Sie die Seite neu und importieren Sie die Datei dann noch einmal.',
);
