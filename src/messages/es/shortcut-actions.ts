/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'No hay más titulares abajo.';
export const noPreviousHeadline = 'No hay más titulares arriba.';
export const noHeadlineSelected = 'No hay ningún titular seleccionado. Pulsa j para seleccionar uno.';
export const noNextStory = 'No hay otro artículo en esta página.';
export const noPreviousPage = 'No hay ninguna página anterior en esta edición.';
export const nothingToListenTo = 'No hay texto que escuchar en esta página.';
export const noVoiceForLanguage = 'Este dispositivo no tiene ninguna voz para el idioma del artículo.';
export const noSearch = 'La búsqueda no está disponible aquí.';
export const noShortcutsSheet = 'La lista de atajos no está disponible aquí.';

export const undo = 'Deshacer';
export const saved = <T>(headline: T) => ['Guardado: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Quitado de Guardados: ', headline];
export const markedRead = <T>(headline: T) => ['Marcado como leído: ', headline];
export const markedUnread = <T>(headline: T) => ['Marcado como no leído: ', headline];

export const linkCopied = 'Enlace copiado';
export const copyManually = <T>(url: T) => ['Este navegador no permite copiar. Copia manualmente: ', url];

export const textSize = (size: number) => `Tamaño del texto: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Tamaño del texto: ${formatNumber(size)}, el máximo`;
export const smallestTextSize = (size: number) => `Tamaño del texto: ${formatNumber(size)}, el mínimo`;
