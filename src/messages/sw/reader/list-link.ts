import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Msimbo wa QR wa kiungo';
export const scan = 'Skani kwa kifaa chako kingine.';
export const newestInCode = (count: number, total: number) =>
  `Msimbo wa QR una habari ${formatNumber(count)} mpya zaidi kati ya ${formatNumber(total)}. ` +
  'Zikizidi hapo hautasomeka.';
export const allInLink = (count: number) =>
  plural(count, { one: 'Kiungo kina habari moja uliyohifadhi.', other: 'Kiungo kina habari zote #.' });
export const newestInLink = (count: number, total: number) =>
  `Kiungo kina habari ${formatNumber(count)} mpya zaidi kati ya ${formatNumber(total)}. Faili huwa na zote.`;
export const howItWorks =
  'Orodha imo ndani ya kiungo; haipakiwi popote. Yeyote atakayefungua kiungo ataiona orodha na anaweza kuiongeza.';
export const linkToList = 'Kiungo cha orodha';
export const copyLink = 'Nakili kiungo';
export const linkCopied = 'Kiungo kimenakiliwa';
export const shareLink = 'Shiriki kiungo';
/** The title that the list is shared under. */
export const readingList = 'Orodha ya kusoma';
