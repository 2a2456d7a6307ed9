/** The list of keyboard shortcuts. */
export const close = 'Sluiten';
export const shortcutsEnabled = 'Deze sneltoetsen gebruiken';
export const notWhileTyping = 'Terwijl je typt, werken de sneltoetsen niet.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' en dan ', second];

export const headlines = 'Koppen';
export const nextHeadline = 'Volgende kop';
export const previousHeadline = 'Vorige kop';
export const openHeadline = 'Kop openen';

export const selectedStory = 'Geselecteerde kop of geopend artikel';
export const saveOrUnsave = 'Wel of niet bewaren';
export const markReadOrUnread = 'Als gelezen of ongelezen markeren';
export const copyLink = 'Link kopiëren';

export const reading = 'Lezen';
export const nextStory = 'Volgend artikel';
export const previousPage = 'Vorige pagina';
export const listen = 'Luisteren';
export const smallerText = 'Kleinere tekst';
export const largerText = 'Grotere tekst';

export const everywhere = 'Overal';
export const frontPage = 'Voorpagina';
export const saved = 'Bewaard';
export const search = 'Zoeken';
export const showShortcuts = 'Deze lijst tonen';
export const closeMessageOrDialog = 'Melding of venster sluiten';
