/** The list of keyboard shortcuts. */
export const close = 'Schließen';
export const shortcutsEnabled = 'Diese Tastenkürzel verwenden';
export const notWhileTyping = 'Während Sie tippen, wirken die Tastenkürzel nicht.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' dann ', second];

export const headlines = 'Schlagzeilen';
export const nextHeadline = 'Nächste Schlagzeile';
export const previousHeadline = 'Vorige Schlagzeile';
export const openHeadline = 'Schlagzeile öffnen';

export const selectedStory = 'Ausgewählte Schlagzeile oder geöffneter Artikel';
export const saveOrUnsave = 'Speichern oder entfernen';
export const markReadOrUnread = 'Als gelesen oder ungelesen markieren';
export const copyLink = 'Link kopieren';

export const reading = 'Lesen';
export const nextStory = 'Nächster Artikel';
export const previousPage = 'Vorige Seite';
export const listen = 'Anhören';
export const smallerText = 'Kleinere Schrift';
export const largerText = 'Größere Schrift';

export const everywhere = 'Überall';
export const frontPage = 'Startseite';
export const saved = 'Gespeichert';
export const search = 'Suche';
export const showShortcuts = 'Diese Liste anzeigen';
export const closeMessageOrDialog = 'Meldung oder Dialog schließen';
