import { formatNumber, numbered, plural } from '../../intl.ts';

export const needsScript =
  'Orodha hii iko kwenye kifaa chako, na inahitaji JavaScript. Sehemu nyingine za tovuti zinafanya kazi bila hiyo.';
export const storedHere = 'Imewekwa kwenye kifaa hiki pekee. Safari huifuta usipotembelea tovuti hii kwa siku saba.';
export const notStored =
  'Kivinjari hiki hakihifadhi chochote cha tovuti hii: ' +
  'orodha hii itadumu hadi utakapofunga ukurasa. Ruhusu data ya tovuti ili ibaki.';

export const headlineOnly = 'kichwa cha habari pekee';
export const minutes = (count: number) => numbered(count, 'dakika #');
export const minutesLeft = (left: number, total: number) =>
  `${plural(left, { one: 'imesalia #', other: 'zimesalia #' })} kati ya ${numbered(total, 'dakika #')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ' · ';
export const read = 'imesomwa';
export const remove = 'Ondoa';

/** Below a long list that is shown in parts. */
export const showMore = 'Onyesha habari zaidi';
export const shownOf = (shown: number, total: number) =>
  `Zinaonyeshwa ${formatNumber(shown)} kati ya ${formatNumber(total)}`;
