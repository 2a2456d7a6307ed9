/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Luisteren';
export const previousStory = 'Vorig artikel';
export const nextStory = 'Volgend artikel';
export const back = 'Terug';
export const backOneSentence = 'Eén zin terug';
export const forward = 'Vooruit';
export const forwardOneSentence = 'Eén zin vooruit';
export const switchVoice = 'Andere stem gebruiken';
export const voice = 'Stem';
export const stop = 'Stoppen';
export const stopListening = 'Stoppen met luisteren';

export const loading = 'Laden…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Minder dan een minuut te gaan' : numbered(minutes, 'Nog #\u00a0min');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Zin ${formatNumber(sentence)} van ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Hierna, uit je bewaarde artikelen: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  'De tekst van dit artikel kon niet worden geladen. ' +
  (isOnline ? 'Probeer het opnieuw.' : 'Probeer het opnieuw als je online bent.');
export const speechNotAllowed = 'De browser staat niet toe dat deze pagina voorleest.';
export const voiceNeedsConnection = 'Voor deze stem is een internetverbinding nodig.';
export const voiceGone = 'Deze stem staat niet meer op dit apparaat.';
export const voiceFailed = 'De stem is onverwacht gestopt.';
export const skipped = <T>(headline: T) => ['Overgeslagen, omdat de tekst niet kon worden geladen: ', headline];

export const speed = 'Snelheid';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatisch';
export const storyLanguage = 'In de taal van het artikel';
export const otherLanguages = 'In andere talen';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), alleen met verbinding`;
export const noVoiceForLanguage = 'Dit apparaat heeft geen stem voor de taal van het artikel.';
