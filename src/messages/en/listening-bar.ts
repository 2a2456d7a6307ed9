/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Listening';
export const previousStory = 'Previous story';
export const nextStory = 'Next story';
export const back = 'Back';
export const backOneSentence = 'Back one sentence';
export const forward = 'Forward';
export const forwardOneSentence = 'Forward one sentence';
export const switchVoice = 'Use another voice';
export const voice = 'Voice';
export const stop = 'Stop';
export const stopListening = 'Stop listening';

export const loading = 'Loading…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Less than a minute left' : numbered(minutes, '# min left');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Sentence ${formatNumber(sentence)} of ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Next, from Saved: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Couldn’t load this story’s text. ${isOnline ? 'Try again.' : 'Try again when you’re online.'}`;
export const speechNotAllowed = 'The browser didn’t let this page speak.';
export const voiceNeedsConnection = 'This voice needs a connection.';
export const voiceGone = 'This voice is no longer on this device.';
export const voiceFailed = 'The voice stopped unexpectedly.';
export const skipped = <T>(headline: T) => ['Skipped, because its text couldn’t be loaded: ', headline];

export const speed = 'Speed';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatic';
export const storyLanguage = 'In the story’s language';
export const otherLanguages = 'In other languages';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), needs a connection`;
export const noVoiceForLanguage = 'This device has no voice for the story’s language.';
