/** The list of keyboard shortcuts. */
export const close = 'Cerrar';
export const shortcutsEnabled = 'Usar estos atajos';
export const notWhileTyping = 'Los atajos no funcionan mientras escribes.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' y luego ', second];

export const headlines = 'Titulares';
export const nextHeadline = 'Titular siguiente';
export const previousHeadline = 'Titular anterior';
export const openHeadline = 'Abrir el titular';

export const selectedStory = 'Titular seleccionado o artículo abierto';
export const saveOrUnsave = 'Guardar o quitar de Guardados';
export const markReadOrUnread = 'Marcar como leído o no leído';
export const copyLink = 'Copiar enlace';

export const reading = 'Lectura';
export const nextStory = 'Artículo siguiente';
export const previousPage = 'Página anterior';
export const listen = 'Escuchar';
export const smallerText = 'Texto más pequeño';
export const largerText = 'Texto más grande';

export const everywhere = 'En todas las páginas';
export const frontPage = 'Portada';
export const saved = 'Guardados';
export const search = 'Buscar';
export const showShortcuts = 'Mostrar esta lista';
export const closeMessageOrDialog = 'Cerrar un mensaje o cuadro de diálogo';
