/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered, plural } from '../intl.ts';

export const heading = 'Offline lesen';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'Der Artikel dieser Ausgabe lässt sich samt Bildern, Listen und Suche ohne Verbindung öffnen.',
    other: 'Alle # Artikel dieser Ausgabe lassen sich samt Bildern, Listen und Suche ohne Verbindung öffnen.',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} Das belegt auf diesem Gerät bis zu ${formatBytes(bytes)}. ` +
  'Sind Sie online, wird nur neu geladen, was sich geändert hat.';
export const offerWithoutSize =
  'Alle Artikel dieser Ausgabe lassen sich samt Bildern, Listen und Suche ohne Verbindung öffnen.';
export const keep = 'Diese Ausgabe offline verfügbar machen';

export const keeping = 'Diese Ausgabe wird offline verfügbar gemacht\u00a0…';
export const updating = 'Die offline verfügbare Ausgabe wird aktualisiert\u00a0…';
export const amount = (done: number, total: number) => `${formatBytes(done)} von ${formatBytes(total)}`;
export const waiting = 'Die Website ist gerade nicht erreichbar. Es geht von selbst weiter.';
export const paused = 'Pausiert. Was schon geladen ist, bleibt erhalten.';
export const pause = 'Pausieren';
export const resume = 'Fortsetzen';
export const cancel = 'Abbrechen';
export const cancelled = 'Abgebrochen. Von dieser Ausgabe bleibt nur, was Sie gelesen oder gespeichert haben.';
export const tryAgain = 'Erneut versuchen';
export const update = 'Aktualisieren';
export const remove = 'Von diesem Gerät entfernen';
export const removed = 'Entfernt. Artikel, die Sie gelesen oder gespeichert haben, bleiben erhalten.';

export const kept = 'Diese Ausgabe ist offline verfügbar.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '# Artikel')}, ${formatBytes(bytes)}, Stand: ${formatTime(at)}.`;
export const updateWaits =
  'Eine neuere Ausgabe ist erschienen. ' +
  'Sie wird nicht von selbst geladen, da in Ihrem Browser der Datensparmodus aktiv ist.';
export const usage = (used: number, allowed: number) =>
  `Diese Website belegt ${formatBytes(used)} von ${formatBytes(allowed)}, die der Browser zulässt.`;
export const notPersistent = 'Wird der Speicher des Geräts knapp, kann der Browser alles löschen.';

export const full = 'Auf diesem Gerät ist kein Platz mehr für diese Website. Was schon geladen ist, bleibt erhalten.';
export const noRoom = (needed: number, free: number) =>
  `Der Platz reicht nicht: Die Ausgabe braucht noch ${formatBytes(needed)}, ` +
  `für diese Website sind ${formatBytes(free)} verfügbar.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# Datei konnte nicht geladen werden. Alles andere ist offline verfügbar.',
    other: '# Dateien konnten nicht geladen werden. Alles andere ist offline verfügbar.',
  });
export const failed = 'Die Ausgabe konnte nicht vollständig geladen werden. Was schon geladen ist, bleibt erhalten.';
export const blocked =
  'Dieser Browser lässt die Website nicht offline arbeiten. ' +
  'Erlauben Sie Websitedaten für sie und versuchen Sie es erneut.';
