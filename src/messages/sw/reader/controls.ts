import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Zana za kusoma';
export const search = 'Tafuta';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Zilizohifadhiwa';

export const close = 'Funga';
export const undo = 'Tendua';
export const storageBlocked =
  'Kivinjari hiki hakihifadhi chochote cha tovuti hii. Unachohifadhi kitadumu hadi utakapofunga ukurasa.';
export const storageFull =
  'Kifaa hiki hakina nafasi zaidi kwa tovuti hii. Unachohifadhi sasa kitadumu hadi utakapofunga ukurasa.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Umehifadhi habari #, ambacho ni kikomo. Ondoa baadhi ili uhifadhi nyingine.');

export const save = 'Hifadhi';
/** The button of a story that is saved. */
export const saved = 'Imehifadhiwa';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Hifadhi:';
export const removeSavedHeadline = 'Ondoa kwenye zilizohifadhiwa:';

export const markRead = 'Weka kuwa imesomwa';
export const markUnread = 'Weka kuwa haijasomwa';
export const markAllRead = 'Weka zote kuwa zimesomwa';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Weka hii kuwa imesomwa', other: 'Weka hizi # kuwa zimesomwa' });
export const allRead = 'Zote zimesomwa';
export const theseRead = (count: number) => plural(count, { one: 'Hii imesomwa', other: 'Hizi # zimesomwa' });
export const markedRead = (count: number) =>
  plural(count, { one: 'Habari # imewekwa kuwa imesomwa', other: 'Habari # zimewekwa kuwa zimesomwa' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', mpya';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ' · imefunguliwa';
/** Follows a headline that has been read. */
export const readNote = ' · imesomwa';

export const continueReading = 'Endelea kusoma';
export const minutesLeft = (minutes: number) =>
  plural(minutes, { one: 'Imesalia dakika #', other: 'Zimesalia dakika #' });
export const positionRestored = 'Umerudi pale ulipoishia kusoma.';
export const goToTop = 'Nenda juu';
export const next = 'Inayofuata';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, maandishi na mandhari';
