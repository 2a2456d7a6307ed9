/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Não há mais títulos abaixo.';
export const noPreviousHeadline = 'Não há mais títulos acima.';
export const noHeadlineSelected = 'Nenhum título selecionado. Pressione j para selecionar um.';
export const noNextStory = 'Não há outra notícia nesta página.';
export const noPreviousPage = 'Não há página anterior nesta edição.';
export const nothingToListenTo = 'Não há texto para ouvir nesta página.';
export const noVoiceForLanguage = 'Este dispositivo não tem voz para o idioma da notícia.';
export const noSearch = 'A busca não está disponível aqui.';
export const noShortcutsSheet = 'A lista de atalhos não está disponível aqui.';

export const undo = 'Desfazer';
export const saved = <T>(headline: T) => ['Notícia salva: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Removida das notícias salvas: ', headline];
export const markedRead = <T>(headline: T) => ['Marcada como lida: ', headline];
export const markedUnread = <T>(headline: T) => ['Marcada como não lida: ', headline];

export const linkCopied = 'Link copiado';
export const copyManually = <T>(url: T) => ['Este navegador não permite copiar. Copie manualmente: ', url];

export const textSize = (size: number) => `Tamanho do texto: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Tamanho do texto: ${formatNumber(size)}, o máximo`;
export const smallestTextSize = (size: number) => `Tamanho do texto: ${formatNumber(size)}, o mínimo`;
