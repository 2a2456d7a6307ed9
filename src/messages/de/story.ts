/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Von ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Aktualisiert: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0Min. Lesezeit');

export const correction = 'Korrektur';
export const openPictureAt = (host: string) => `Bild auf ${host} öffnen`;

export const onlyHeadline = 'Nur Schlagzeile: Der vollständige Artikel ist nicht in dieser Ausgabe.';
export const alsoIn = <T>(languages: readonly T[]) => ['Andere Sprachen: ', ...listParts(languages)];
export const previousPart = 'Voriger Teil';
export const nextPart = 'Nächster Teil';
export const expired = <T>(date: T) => [
  'Dieser Artikel ist abgelaufen (',
  date,
  '). Der Text ist nicht mehr verfügbar.',
];
export const draft = 'Entwurf: nicht veröffentlicht';
export const embargoed = <T>(date: T) => ['Gesperrt bis ', date];
export const faultsInStories = 'Fehler in den Artikeln';
export const correctAndSave = 'Beheben Sie die Fehler und speichern Sie. Diese Seite wird dann neu geladen.';
export const mentionedIn = 'Erwähnt in';

export const reloadForButtons = 'Neu laden, um die Schaltflächen anzuzeigen';

export const about = 'Themen';
export const basedOn = <T>(sources: readonly T[]) => ['Quellen: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright: ', holder];
export const license = <T>(license: T) => ['Lizenz: ', license];
export const linksInStory = 'Links in diesem Artikel';
