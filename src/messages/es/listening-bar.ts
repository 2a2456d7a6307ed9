/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, plural } from '../intl.ts';

export const listening = 'Lectura en voz alta';
export const previousStory = 'Artículo anterior';
export const nextStory = 'Artículo siguiente';
export const back = 'Atrás';
export const backOneSentence = 'Atrás una frase';
export const forward = 'Adelante';
export const forwardOneSentence = 'Adelante una frase';
export const switchVoice = 'Usar otra voz';
export const voice = 'Voz';
export const stop = 'Detener';
export const stopListening = 'Detener la lectura';

export const loading = 'Cargando…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0
    ? 'Queda menos de un minuto'
    : plural(minutes, { one: 'Queda #\u00a0min', many: 'Quedan #\u00a0min', other: 'Quedan #\u00a0min' });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Frase ${formatNumber(sentence)} de ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. A continuación, de Guardados: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'No se pudo cargar el texto de este artículo. Inténtalo de nuevo.'
    : 'No se pudo cargar el texto de este artículo. Inténtalo de nuevo cuando haya conexión.';
export const speechNotAllowed = 'El navegador no permitió que esta página reprodujera la voz.';
export const voiceNeedsConnection = 'Esta voz necesita conexión.';
export const voiceGone = 'Esta voz ya no está en este dispositivo.';
export const voiceFailed = 'La voz se interrumpió inesperadamente.';
export const skipped = <T>(headline: T) => ['Omitido porque no se pudo cargar el texto: ', headline];

export const speed = 'Velocidad';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automática';
export const storyLanguage = 'En el idioma del artículo';
export const otherLanguages = 'En otros idiomas';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), necesita conexión`;
export const noVoiceForLanguage = 'Este dispositivo no tiene ninguna voz para el idioma del artículo.';
