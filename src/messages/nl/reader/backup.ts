/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Geëxporteerd als ${fileName}`;
export const undo = 'Ongedaan maken';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# toegevoegd'],
    [updated, '# bijgewerkt'],
    [unchanged, '# al aanwezig'],
    [leftOut, '# weggelaten'],
    [tooLong, '# te lang'],
    [unreadable, '# onleesbaar'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'Er valt niets te importeren.' : `Import voltooid: ${formatList(texts)}.`;
  const cut = plural(shortened, { one: '# lange kop is ingekort.', other: '# lange koppen zijn ingekort.' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# bewaarde artikelen',
  read: '# leesmarkeringen',
  place: '# leesposities',
  visit: '# artikelen in de geschiedenis',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# instellingen van één soort'));
  return `Op dit apparaat passen maximaal ${formatList(full)}. De nieuwste zijn overgenomen.`;
}
export const importStopped = 'Importeren gestopt. Er is niets gewijzigd.';
export const fromAnotherEdition = (name: string) => `Dit bestand komt uit een andere editie: ‘${name}’.`;

const unchanged = (reason: string) => `${reason} Er is niets gewijzigd.`;
export const notABackup = unchanged('Dit bestand is niet vanaf deze site geëxporteerd.');
export const damaged = unchanged('Dit bestand is beschadigd: een deel ontbreekt of is gewijzigd.');
export const empty = unchanged('Dit bestand is leeg.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Dit bestand is te groot. Hier geëxporteerde bestanden zijn maximaal ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `Dit bestand bevat meer dan ${formatNumber(count)} gegevens. Hier geëxporteerde bestanden bevatten er minder.`,
  );
export const notOpened = unchanged('Het bestand kon niet worden geopend. Misschien is het verplaatst of verwijderd.');
export const newerVersion = unchanged(
  'Dit bestand is geëxporteerd met een nieuwere versie van deze site. ' +
    'Laad de pagina opnieuw en importeer het bestand dan nog een keer.',
);
