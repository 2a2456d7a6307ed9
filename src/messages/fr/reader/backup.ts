/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exporté sous le nom ${fileName}`;
export const undo = 'Annuler';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# ajouté', many: '# ajoutés', other: '# ajoutés' }],
    [updated, { one: '# mis à jour', many: '# mis à jour', other: '# mis à jour' }],
    [unchanged, { one: '# déjà présent', many: '# déjà présents', other: '# déjà présents' }],
    [leftOut, { one: '# écarté', many: '# écartés', other: '# écartés' }],
    [tooLong, { one: '# trop long', many: '# trop longs', other: '# trop longs' }],
    [unreadable, { one: '# illisible', many: '# illisibles', other: '# illisibles' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'Rien à importer.' : `Importation terminée\u00a0: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: '# titre trop long a été raccourci.',
    many: '# de titres trop longs ont été raccourcis.',
    other: '# titres trop longs ont été raccourcis.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# articles enregistrés',
  read: '# marques de lecture',
  place: '# positions de lecture',
  visit: '# articles dans l’historique',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# réglages d’un même type'));
  return `Cet appareil conserve au plus ${formatList(full)}. Les plus récents ont été importés.`;
}
export const importStopped = 'Importation interrompue. Rien n’a été modifié.';
export const fromAnotherEdition = (name: string) =>
  `Ce fichier provient d’une autre édition\u00a0: «\u00a0${name}\u00a0».`;

const unchanged = (reason: string) => `${reason} Rien n’a été modifié.`;
export const notABackup = unchanged('Ce fichier n’a pas été exporté depuis ce site.');
export const damaged = unchanged('Ce fichier est endommagé\u00a0: une partie manque ou a été modifiée.');
export const empty = unchanged('Ce fichier est vide.');
export const tooLarge = (megabytes: number) =>
  unchanged(
    `Ce fichier est trop volumineux. Les fichiers exportés ici font au plus ${formatNumber(megabytes)}\u00a0Mo.`,
  );
export const tooManyRecords = (count: number) =>
  unchanged(
    `Ce fichier contient plus de ${formatNumber(count)} éléments. Les fichiers exportés ici en contiennent moins.`,
  );
export const notOpened = unchanged('Impossible d’ouvrir le fichier. Il a peut-être été déplacé ou supprimé.');
export const newerVersion = unchanged(
  'Ce fichier a été exporté par une version plus récente de ce site. Rechargez la page, puis importez-le à nouveau.',
);
