/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exportado como ${fileName}`;
export const undo = 'Deshacer';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# añadido', many: '# añadidos', other: '# añadidos' }],
    [updated, { one: '# actualizado', many: '# actualizados', other: '# actualizados' }],
    [unchanged, { one: '# ya existente', many: '# ya existentes', other: '# ya existentes' }],
    [leftOut, { one: '# omitido', many: '# omitidos', other: '# omitidos' }],
    [tooLong, { one: '# demasiado largo', many: '# demasiado largos', other: '# demasiado largos' }],
    [unreadable, { one: '# ilegible', many: '# ilegibles', other: '# ilegibles' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result =
    texts.length === 0 ? 'No hay nada que importar.' : `Resultado de la importación: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'Se acortó # titular largo.',
    many: 'Se acortaron # de titulares largos.',
    other: 'Se acortaron # titulares largos.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, (limit: number) => string>>> = {
  saved: (limit) =>
    plural(limit, { one: '# artículo guardado', many: '# de artículos guardados', other: '# artículos guardados' }),
  read: (limit) =>
    plural(limit, { one: '# marca de lectura', many: '# de marcas de lectura', other: '# marcas de lectura' }),
  place: (limit) =>
    plural(limit, {
      one: '# posición de lectura',
      many: '# de posiciones de lectura',
      other: '# posiciones de lectura',
    }),
  visit: (limit) =>
    plural(limit, {
      one: '# artículo en el historial',
      many: '# de artículos en el historial',
      other: '# artículos en el historial',
    }),
};
const otherKind = (limit: number) =>
  plural(limit, {
    one: '# ajuste de un mismo tipo',
    many: '# de ajustes de un mismo tipo',
    other: '# ajustes de un mismo tipo',
  });
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => (kinds[name] ?? otherKind)(limit));
  return `En este dispositivo caben como máximo ${formatList(full)}: se importó lo más reciente.`;
}
export const importStopped = 'Importación detenida. No se modificó nada.';
export const fromAnotherEdition = (name: string) => `Este archivo es de otra edición: «${name}».`;

const unchanged = (reason: string) => `${reason} No se modificó nada.`;
export const notABackup = unchanged('Este archivo no se exportó desde este sitio.');
export const damaged = unchanged('Este archivo está dañado: falta una parte o se alteró.');
export const empty = unchanged('Este archivo está vacío.');
export const tooLarge = (megabytes: number) =>
  unchanged(
    `Este archivo es demasiado grande. Los que se exportan aquí ocupan como máximo ${formatNumber(megabytes)}\u00a0MB.`,
  );
export const tooManyRecords = (count: number) =>
  unchanged(
    `Este archivo supera el máximo de registros (${formatNumber(count)}). Los que se exportan aquí tienen menos.`,
  );
export const notOpened = unchanged('No se pudo abrir el archivo. Puede que se haya movido o eliminado.');
export const newerVersion = unchanged(
  'Este archivo se exportó con una versión más reciente de este sitio. Recarga la página y vuelve a importarlo.',
);
