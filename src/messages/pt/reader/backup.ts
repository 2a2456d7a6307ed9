/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `Exportado como ${fileName}`;
export const undo = 'Desfazer';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: '# adicionado', many: '# adicionados', other: '# adicionados' }],
    [updated, { one: '# atualizado', many: '# atualizados', other: '# atualizados' }],
    [unchanged, { one: '# já existente', many: '# já existentes', other: '# já existentes' }],
    [leftOut, { one: '# deixado de fora', many: '# deixados de fora', other: '# deixados de fora' }],
    [tooLong, { one: '# longo demais', many: '# longos demais', other: '# longos demais' }],
    [unreadable, { one: '# ilegível', many: '# ilegíveis', other: '# ilegíveis' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'Não há nada para importar.' : `Resultado da importação: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: '# título longo foi encurtado.',
    many: '# de títulos longos foram encurtados.',
    other: '# títulos longos foram encurtados.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, (limit: number) => string>>> = {
  saved: (limit) => plural(limit, { one: '# notícia salva', many: '# de notícias salvas', other: '# notícias salvas' }),
  read: (limit) =>
    plural(limit, { one: '# marca de leitura', many: '# de marcas de leitura', other: '# marcas de leitura' }),
  place: (limit) =>
    plural(limit, {
      one: '# posição de leitura',
      many: '# de posições de leitura',
      other: '# posições de leitura',
    }),
  visit: (limit) =>
    plural(limit, {
      one: '# notícia no histórico',
      many: '# de notícias no histórico',
      other: '# notícias no histórico',
    }),
};
const otherKind = (limit: number) =>
  plural(limit, {
    one: '# ajuste do mesmo tipo',
    many: '# de ajustes do mesmo tipo',
    other: '# ajustes do mesmo tipo',
  });
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => (kinds[name] ?? otherKind)(limit));
  return `Neste dispositivo cabem no máximo ${formatList(full)}: só o mais recente foi importado.`;
}
export const importStopped = 'Importação interrompida. Nada foi alterado.';
export const fromAnotherEdition = (name: string) => `Este arquivo é de outra edição: “${name}”.`;

const unchanged = (reason: string) => `${reason} Nada foi alterado.`;
export const notABackup = unchanged('Este arquivo não foi exportado deste site.');
export const damaged = unchanged('Este arquivo está danificado: uma parte dele falta ou foi modificada.');
export const empty = unchanged('Este arquivo está vazio.');
export const tooLarge = (megabytes: number) =>
  unchanged(`Este arquivo é grande demais. Os exportados aqui têm no máximo ${formatNumber(megabytes)}\u00a0MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`Este arquivo passa do máximo de registros (${formatNumber(count)}). Os exportados aqui têm menos.`);
export const notOpened = unchanged('Não foi possível abrir o arquivo. Talvez ele tenha sido movido ou excluído.');
export const newerVersion = unchanged(
  'Este arquivo foi exportado por uma versão mais recente deste site. Recarregue a página e importe-o novamente.',
);
