/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'Keine Verbindung',
    explanation:
      'Sie sind offline, und diese Seite ist hier nicht gespeichert. ' +
      'Sie öffnet sich, sobald Sie wieder online sind.',
  },
  unreadable: {
    heading: 'Diese Seite wurde nicht richtig geladen',
    explanation:
      'Die empfangenen Daten sind nicht lesbar. Versuchen Sie es erneut oder öffnen Sie die vollständige Seite.',
  },
  broken: {
    heading: 'Diese Seite lässt sich nicht anzeigen',
    explanation: 'Auf der Seite ist ein Fehler aufgetreten. Öffnen Sie die vollständige Seite, um den Text zu lesen.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `Erneut versucht. ${heading}.`;
export const tryingAgain = 'Neuer Versuch\u00a0…';
export const openFullPage = 'Vollständige Seite öffnen';

export const onThisDevice = 'Auf diesem Gerät';
export const saved = 'Gespeichert';
export const history = 'Verlauf';
export const readOffline = 'Offline lesen';
