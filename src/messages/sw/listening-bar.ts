import { formatNumber, plural } from '../intl.ts';

export const listening = 'Kicheza sauti';
export const previousStory = 'Habari iliyotangulia';
export const nextStory = 'Habari inayofuata';
export const back = 'Nyuma';
export const backOneSentence = 'Rudi sentensi moja nyuma';
export const forward = 'Mbele';
export const forwardOneSentence = 'Nenda sentensi moja mbele';
export const switchVoice = 'Tumia sauti nyingine';
export const voice = 'Sauti';
export const stop = 'Komesha';
export const stopListening = 'Acha kusikiliza';

export const loading = 'Inapakia…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0
    ? 'Imesalia chini ya dakika moja'
    : plural(minutes, { one: 'Imesalia dakika #', other: 'Zimesalia dakika #' });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Sentensi ya ${formatNumber(sentence)} kati ya ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Inayofuata, kati ya zilizohifadhiwa: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'Maandishi ya habari hii hayakuweza kupakiwa. Jaribu tena.'
    : 'Maandishi ya habari hii hayakuweza kupakiwa. Jaribu tena intaneti ikirudi.';
export const speechNotAllowed = 'Kivinjari hakikuruhusu ukurasa huu kutoa sauti.';
export const voiceNeedsConnection = 'Sauti hii inahitaji intaneti.';
export const voiceGone = 'Sauti hii haipo tena kwenye kifaa hiki.';
export const voiceFailed = 'Sauti imekatika ghafla.';
export const skipped = <T>(headline: T) => ['Imerukwa kwa sababu maandishi yake hayakuweza kupakiwa: ', headline];

export const speed = 'Kasi';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Otomatiki';
export const storyLanguage = 'Kwa lugha ya habari';
export const otherLanguages = 'Kwa lugha nyingine';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), inahitaji intaneti`;
export const noVoiceForLanguage = 'Kifaa hiki hakina sauti ya lugha ya habari hii.';
