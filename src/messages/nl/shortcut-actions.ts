/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Hieronder staan geen koppen meer.';
export const noPreviousHeadline = 'Hierboven staan geen koppen meer.';
export const noHeadlineSelected = 'Geen kop geselecteerd. Druk op j om er een te selecteren.';
export const noNextStory = 'Op deze pagina staat geen ander artikel.';
export const noPreviousPage = 'Er is geen eerdere pagina in deze editie.';
export const nothingToListenTo = 'Op deze pagina staat geen tekst om naar te luisteren.';
export const noVoiceForLanguage = 'Dit apparaat heeft geen stem voor de taal van het artikel.';
export const noSearch = 'Zoeken kan hier niet.';
export const noShortcutsSheet = 'De lijst met sneltoetsen is hier niet beschikbaar.';

export const undo = 'Ongedaan maken';
export const saved = <T>(headline: T) => ['Bewaard: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Niet meer bewaard: ', headline];
export const markedRead = <T>(headline: T) => ['Gemarkeerd als gelezen: ', headline];
export const markedUnread = <T>(headline: T) => ['Gemarkeerd als ongelezen: ', headline];

export const linkCopied = 'Link gekopieerd';
export const copyManually = <T>(url: T) => ['In deze browser kan niet worden gekopieerd. Kopieer handmatig: ', url];

export const textSize = (size: number) => `Tekstgrootte: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Tekstgrootte: ${formatNumber(size)}, groter kan niet`;
export const smallestTextSize = (size: number) => `Tekstgrootte: ${formatNumber(size)}, kleiner kan niet`;
