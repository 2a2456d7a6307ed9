import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Weka nakala au hamisha';
export const introduction =
  'Pakua kila ulichohifadhi, ulichosoma na ulichopanga, au kihamishie kifaa kingine. ' +
  'Kuingiza faili hakufuti kilichopo.';
export const exportFile = 'Pakua kama faili';
export const importFile = 'Ingiza faili';
export const fileToImport = 'Faili ya kuingiza';
export const importing = 'Inaingiza…';
export const cancelImport = 'Ghairi kuingiza';
export const moveList = 'Hamishia orodha kwenye kifaa kingine';

export const readingList = 'Orodha ya kusoma';
export const storiesToAdd = (count: number) => numbered(count, 'Habari # za kuongeza');
export const nothingToAdd = 'Hakuna cha kuongeza';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Itaongezwa kwenye habari ulizohifadhi.',
    other: 'Zitaongezwa kwenye habari ulizohifadhi.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Habari iliyo kwenye kiungo hiki tayari imehifadhiwa.',
    other: 'Habari zote # zilizo kwenye kiungo hiki tayari zimehifadhiwa.',
  });
export const someSaved = (count: number) =>
  plural(count, { one: '# nyingine tayari imehifadhiwa.', other: '# nyingine tayari zimehifadhiwa.' });
export const addToSaved = 'Ongeza kwenye zilizohifadhiwa';
export const notNow = 'Si sasa';
export const close = 'Funga';
export const undo = 'Tendua';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: 'Habari # imeongezwa kwenye zilizohifadhiwa.',
    other: 'Habari # zimeongezwa kwenye zilizohifadhiwa.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: 'Habari # imeachwa', other: 'Habari # zimeachwa' })}: ` +
  `unaweza kuhifadhi ${formatNumber(limit)} pekee.`;
export const goToSaved = 'Nenda kwenye zilizohifadhiwa';

export const linkIncomplete =
  'Kiungo hiki hakijakamilika au kimebadilishwa. Nakili kiungo chote tena, au tumia msimbo wa QR au faili.';
export const linkUnreadable = 'Kiungo hiki hakina orodha inayoweza kusomeka hapa.';
export const linkNewer =
  'Kiungo hiki kilitengenezwa na toleo jipya zaidi la tovuti hii. Pakia ukurasa upya, kisha ukifungue tena.';
export const browserTooOld =
  'Kivinjari hiki ni cha zamani mno kufungua kiungo hiki. ' +
  'Pakua orodha kama faili kwenye kile kifaa kingine, kisha uiingize hapa.';
