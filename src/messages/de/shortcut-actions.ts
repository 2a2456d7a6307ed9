/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Weiter unten gibt es keine Schlagzeilen mehr.';
export const noPreviousHeadline = 'Weiter oben gibt es keine Schlagzeilen mehr.';
export const noHeadlineSelected = 'Keine Schlagzeile ausgewählt. Drücken Sie j, um eine auszuwählen.';
export const noNextStory = 'Auf dieser Seite gibt es keinen weiteren Artikel.';
export const noPreviousPage = 'In dieser Ausgabe gibt es keine vorige Seite.';
export const nothingToListenTo = 'Auf dieser Seite gibt es keinen Text zum Anhören.';
export const noVoiceForLanguage = 'Dieses Gerät hat keine Stimme für die Sprache des Artikels.';
export const noSearch = 'Die Suche ist hier nicht verfügbar.';
export const noShortcutsSheet = 'Die Liste der Tastenkürzel ist hier nicht verfügbar.';

export const undo = 'Rückgängig';
export const saved = <T>(headline: T) => ['Gespeichert: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Aus „Gespeichert“ entfernt: ', headline];
export const markedRead = <T>(headline: T) => ['Als gelesen markiert: ', headline];
export const markedUnread = <T>(headline: T) => ['Als ungelesen markiert: ', headline];

export const linkCopied = 'Link kopiert';
export const copyManually = <T>(url: T) => ['Dieser Browser erlaubt kein Kopieren. Bitte von Hand kopieren: ', url];

export const textSize = (size: number) => `Schriftgröße: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Schriftgröße: ${formatNumber(size)}, größer geht es nicht`;
export const smallestTextSize = (size: number) => `Schriftgröße: ${formatNumber(size)}, kleiner geht es nicht`;
