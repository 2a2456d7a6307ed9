/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Läsverktyg';
export const search = 'Sök';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Sparat';

export const close = 'Stäng';
export const undo = 'Ångra';
export const storageBlocked =
  'Webbläsaren lagrar inget för den här webbplatsen. Det du sparar försvinner när du stänger sidan.';
export const storageFull =
  'Enheten har inte plats för mer från den här webbplatsen. Det du sparar nu försvinner när du stänger sidan.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Det går att spara högst # artiklar. Ta bort några för att spara fler.');

export const save = 'Spara';
/** The button of a story that is saved. */
export const saved = 'Sparat';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Spara:';
export const removeSavedHeadline = 'Ta bort från sparat:';

export const markRead = 'Markera som läst';
export const markUnread = 'Markera som oläst';
export const markAllRead = 'Markera alla som lästa';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Markera den här som läst', other: 'Markera de här # som lästa' });
export const allRead = 'Alla är lästa';
export const theseRead = (count: number) => plural(count, { one: 'Den här är läst', other: 'De här # är lästa' });
export const markedRead = (count: number) =>
  plural(count, { one: '# artikel markerad som läst', other: '# artiklar markerade som lästa' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', ny';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', öppnad';
/** Follows a headline that has been read. */
export const readNote = ', läst';

export const continueReading = 'Fortsätt läsa';
export const minutesLeft = (minutes: number) => numbered(minutes, '#\u00a0min kvar');
export const positionRestored = 'Du är tillbaka där du slutade läsa.';
export const goToTop = 'Till början';
export const next = 'Läs härnäst';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, text och tema';
