/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Uppläsning';
export const previousStory = 'Föregående artikel';
export const nextStory = 'Nästa artikel';
export const back = 'Bakåt';
export const backOneSentence = 'Bakåt en mening';
export const forward = 'Framåt';
export const forwardOneSentence = 'Framåt en mening';
export const switchVoice = 'Använd en annan röst';
export const voice = 'Röst';
export const stop = 'Stoppa';
export const stopListening = 'Stoppa uppläsningen';

export const loading = 'Laddar\u00a0…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Mindre än en minut kvar' : numbered(minutes, '#\u00a0min kvar');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Mening ${formatNumber(sentence)} av ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Härnäst bland dina sparade artiklar: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Det gick inte att ladda artikelns text. ${isOnline ? 'Försök igen.' : 'Försök igen när du är online.'}`;
export const speechNotAllowed = 'Webbläsaren tillåter inte att den här sidan läses upp.';
export const voiceNeedsConnection = 'Den här rösten kräver internetanslutning.';
export const voiceGone = 'Den här rösten finns inte längre på enheten.';
export const voiceFailed = 'Rösten avbröts oväntat.';
export const skipped = <T>(headline: T) => ['Överhoppad eftersom texten inte kunde laddas: ', headline];

export const speed = 'Hastighet';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatiskt';
export const storyLanguage = 'På artikelns språk';
export const otherLanguages = 'På andra språk';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), kräver anslutning`;
export const noVoiceForLanguage = 'Enheten har ingen röst för artikelns språk.';
