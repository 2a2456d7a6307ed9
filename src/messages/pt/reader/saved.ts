/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Notícias salvas';
export const description = 'Notícias salvas neste dispositivo para ler depois.';
export const history = 'Histórico';
export const nothingSavedYet = 'Ainda não há nada salvo. Salve uma notícia e ela aparecerá aqui.';

export const show = 'Mostrar';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Todas');
export const unread = withCount('Não lidas');
export const started = withCount('Começadas');
export const read = withCount('Lidas');
export const find = 'Buscar';
export const noMatch = 'Nenhuma notícia salva encontrada.';
export const removedHeadline = <T>(headline: T) => ['Removida das notícias salvas: ', headline];
export const undo = 'Desfazer';
