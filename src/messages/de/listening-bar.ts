/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Vorlesen';
export const previousStory = 'Voriger Artikel';
export const nextStory = 'Nächster Artikel';
export const back = 'Zurück';
export const backOneSentence = 'Einen Satz zurück';
export const forward = 'Vor';
export const forwardOneSentence = 'Einen Satz vor';
export const switchVoice = 'Andere Stimme verwenden';
export const voice = 'Stimme';
export const stop = 'Beenden';
export const stopListening = 'Vorlesen beenden';

export const loading = 'Wird geladen\u00a0…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Weniger als eine Minute übrig' : numbered(minutes, 'Noch #\u00a0Min.');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Satz ${formatNumber(sentence)} von ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Als Nächstes aus „Gespeichert“: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  'Der Text dieses Artikels konnte nicht geladen werden. ' +
  (isOnline ? 'Versuchen Sie es erneut.' : 'Versuchen Sie es erneut, wenn Sie online sind.');
export const speechNotAllowed = 'Der Browser erlaubt dieser Seite keine Sprachausgabe.';
export const voiceNeedsConnection = 'Diese Stimme braucht eine Internetverbindung.';
export const voiceGone = 'Diese Stimme gibt es auf diesem Gerät nicht mehr.';
export const voiceFailed = 'Die Stimme ist unerwartet verstummt.';
export const skipped = <T>(headline: T) => ['Übersprungen, weil der Text nicht geladen werden konnte: ', headline];

export const speed = 'Tempo';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatisch';
export const storyLanguage = 'In der Sprache des Artikels';
export const otherLanguages = 'In anderen Sprachen';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), nur mit Verbindung`;
export const noVoiceForLanguage = 'Dieses Gerät hat keine Stimme für die Sprache des Artikels.';
