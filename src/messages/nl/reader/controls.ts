/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Leeshulpmiddelen';
export const search = 'Zoeken';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Bewaard';

export const close = 'Sluiten';
export const undo = 'Ongedaan maken';
export const storageBlocked =
  'Deze browser slaat niets op voor deze site. Wat je bewaart, verdwijnt als je de pagina sluit.';
export const storageFull =
  'Dit apparaat heeft geen ruimte meer voor deze site. Wat je nu bewaart, verdwijnt als je de pagina sluit.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Je kunt niet meer dan # artikelen bewaren. Verwijder er een paar om nieuwe te bewaren.');

export const save = 'Bewaren';
/** The button of a story that is saved. */
export const saved = 'Bewaard';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Bewaren:';
export const removeSavedHeadline = 'Verwijderen uit bewaarde artikelen:';

export const markRead = 'Als gelezen markeren';
export const markUnread = 'Als ongelezen markeren';
export const markAllRead = 'Alles als gelezen markeren';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Dit artikel als gelezen markeren', other: 'Deze # als gelezen markeren' });
export const allRead = 'Alles gelezen';
export const theseRead = (count: number) =>
  plural(count, { one: 'Dit artikel is gelezen', other: 'Deze # zijn gelezen' });
export const markedRead = (count: number) =>
  plural(count, { one: '# artikel als gelezen gemarkeerd', other: '# artikelen als gelezen gemarkeerd' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nieuw';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', geopend';
/** Follows a headline that has been read. */
export const readNote = ', gelezen';

export const continueReading = 'Verder lezen';
export const minutesLeft = (minutes: number) => numbered(minutes, 'nog #\u00a0min');
export const positionRestored = 'Je bent terug waar je was gebleven.';
export const goToTop = 'Naar het begin';
export const next = 'Lees hierna';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, tekst en thema';
