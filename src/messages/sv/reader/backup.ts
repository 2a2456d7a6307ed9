/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exporterat som ${fileName}`;
export const undo = 'Ångra';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# tillagd', other: '# tillagda' }],
    [updated, { one: '# uppdaterad', other: '# uppdaterade' }],
    [unchanged, { one: '# fanns redan', other: '# fanns redan' }],
    [leftOut, { one: '# utelämnad', other: '# utelämnade' }],
    [tooLong, { one: '# för lång', other: '# för långa' }],
    [unreadable, { one: '# oläslig', other: '# oläsliga' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'Det finns inget att importera.' : `Importen är klar: ${formatList(texts)}.`;
  const cut = plural(shortened, { one: '# lång rubrik kortades.', other: '# långa rubriker kortades.' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# sparade artiklar',
  read: '# läsmarkeringar',
  place: '# läspositioner',
  visit: '# artiklar i historiken',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# inställningar av ett slag'));
  return `Enheten rymmer högst ${formatList(full)}. De nyaste togs med.`;
}
export const importStopped = 'Importen avbröts. Inget har ändrats.';
export const fromAnotherEdition = (name: string) => `Filen kommer från en annan utgåva: ”${name}”.`;

const unchanged = (reason: string) => `${reason} Inget har ändrats.`;
export const notABackup = unchanged('Filen har inte exporterats från den här webbplatsen.');
export const damaged = unchanged('Filen är skadad: en del saknas eller har ändrats.');
export const empty = unchanged('Filen är tom.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Filen är för stor. Filer som exporteras här är på högst ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Filen har fler än ${formatNumber(count)} poster. Filer som exporteras här har färre.`);
export const notOpened = unchanged('Det gick inte att öppna filen. Den kan ha flyttats eller raderats.');
export const newerVersion = unchanged(
  'Filen har exporterats från en nyare version av webbplatsen. Ladda om sidan och importera sedan filen på nytt.',
);
