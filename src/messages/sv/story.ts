/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Av ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Uppdaterad ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min läsning');

export const correction = 'Rättelse';
export const openPictureAt = (host: string) => `Öppna bilden på ${host}`;

export const onlyHeadline = 'Endast rubrik: hela artikeln finns inte i den här utgåvan.';
export const alsoIn = <T>(languages: readonly T[]) => ['Andra språk: ', ...listParts(languages)];
export const previousPart = 'Föregående del';
export const nextPart = 'Nästa del';
export const expired = <T>(date: T) => ['Den här artikeln har utgått (', date, '). Texten är inte längre tillgänglig.'];
export const draft = 'Utkast: inte publicerat';
export const embargoed = <T>(date: T) => ['Embargo till ', date];
export const faultsInStories = 'Fel i artiklarna';
export const correctAndSave = 'Rätta dem och spara. Sedan läses sidan in på nytt.';
export const mentionedIn = 'Omnämns i';

export const reloadForButtons = 'Ladda om sidan för att visa knapparna';

export const about = 'Ämnen';
export const basedOn = <T>(sources: readonly T[]) => ['Källor: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright: ', holder];
export const license = <T>(license: T) => ['Licens: ', license];
export const linksInStory = 'Länkar i artikeln';
