/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Deze lijst staat op je apparaat en werkt alleen met JavaScript. De rest van de site werkt zonder.';
export const storedHere =
  'Alleen opgeslagen op dit apparaat. Safari verwijdert de lijst als je deze site zeven dagen niet bezoekt.';
export const notStored =
  'Deze browser slaat niets op voor deze site: de lijst verdwijnt als je de pagina sluit. ' +
  'Sta sitegegevens toe om de lijst te houden.';

export const headlineOnly = 'alleen de kop';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) =>
  `nog ${formatNumber(left)} van ${numbered(total, '#\u00a0min')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'gelezen';
export const remove = 'Verwijderen';

/** Below a long list that is shown in parts. */
export const showMore = 'Meer artikelen tonen';
export const shownOf = (shown: number, total: number) => `${formatNumber(shown)} van ${formatNumber(total)} getoond`;
