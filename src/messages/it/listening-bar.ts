/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, plural } from '../intl.ts';

export const listening = 'Ascolto';
export const previousStory = 'Articolo precedente';
export const nextStory = 'Articolo successivo';
export const back = 'Indietro';
export const backOneSentence = 'Indietro di una frase';
export const forward = 'Avanti';
export const forwardOneSentence = 'Avanti di una frase';
export const switchVoice = 'Usa un’altra voce';
export const voice = 'Voce';
export const stop = 'Interrompi';
export const stopListening = 'Interrompi l’ascolto';

export const loading = 'Caricamento…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0
    ? 'Manca meno di un minuto'
    : plural(minutes, { one: 'Manca #\u00a0min', many: 'Mancano #\u00a0min', other: 'Mancano #\u00a0min' });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Frase ${formatNumber(sentence)} di ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Poi, dagli articoli salvati: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Impossibile caricare il testo dell’articolo. ${isOnline ? 'Riprova.' : 'Riprova quando sarai online.'}`;
export const speechNotAllowed = 'Il browser non consente la lettura ad alta voce in questa pagina.';
export const voiceNeedsConnection = 'Questa voce richiede una connessione.';
export const voiceGone = 'Questa voce non è più presente sul dispositivo.';
export const voiceFailed = 'La voce si è interrotta inaspettatamente.';
export const skipped = <T>(headline: T) => ['Saltato perché non è stato possibile caricare il testo: ', headline];

export const speed = 'Velocità';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatica';
export const storyLanguage = 'Nella lingua dell’articolo';
export const otherLanguages = 'In altre lingue';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), richiede una connessione`;
export const noVoiceForLanguage = 'Questo dispositivo non ha una voce per la lingua dell’articolo.';
