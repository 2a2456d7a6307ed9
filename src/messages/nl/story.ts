/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Door ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Bijgewerkt: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min leestijd');

export const correction = 'Correctie';
export const openPictureAt = (host: string) => `Afbeelding openen op ${host}`;

export const onlyHeadline = 'Alleen de kop: het volledige artikel staat niet in deze editie.';
export const alsoIn = <T>(languages: readonly T[]) => ['Andere talen: ', ...listParts(languages)];
export const previousPart = 'Vorig deel';
export const nextPart = 'Volgend deel';
export const expired = <T>(date: T) => ['Dit artikel is verlopen (', date, '). De tekst is niet meer beschikbaar.'];
export const draft = 'Concept: niet gepubliceerd';
export const embargoed = <T>(date: T) => ['Onder embargo tot ', date];
export const faultsInStories = 'Fouten in de artikelen';
export const correctAndSave = 'Verbeter ze en sla op. Daarna wordt deze pagina opnieuw geladen.';
export const mentionedIn = 'Genoemd in';

export const reloadForButtons = 'Laad de pagina opnieuw om de knoppen te tonen';

export const about = 'Onderwerpen';
export const basedOn = <T>(sources: readonly T[]) => ['Gebaseerd op ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright: ', holder];
export const license = <T>(license: T) => ['Licentie: ', license];
export const linksInStory = 'Links in dit artikel';
