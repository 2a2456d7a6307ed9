/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, plural } from '../intl.ts';

export const listening = 'Leitura em voz alta';
export const previousStory = 'Notícia anterior';
export const nextStory = 'Próxima notícia';
export const back = 'Voltar';
export const backOneSentence = 'Voltar uma frase';
export const forward = 'Avançar';
export const forwardOneSentence = 'Avançar uma frase';
export const switchVoice = 'Usar outra voz';
export const voice = 'Voz';
export const stop = 'Parar';
export const stopListening = 'Parar a leitura';

export const loading = 'Carregando…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0
    ? 'Falta menos de um minuto'
    : plural(minutes, { one: 'Falta #\u00a0min', many: 'Faltam #\u00a0min', other: 'Faltam #\u00a0min' });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Frase ${formatNumber(sentence)} de ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. A seguir, das notícias salvas: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'Não foi possível carregar o texto desta notícia. Tente novamente.'
    : 'Não foi possível carregar o texto desta notícia. Tente novamente quando houver conexão.';
export const speechNotAllowed = 'O navegador não permitiu que esta página reproduzisse a voz.';
export const voiceNeedsConnection = 'Esta voz precisa de conexão.';
export const voiceGone = 'Esta voz não está mais neste dispositivo.';
export const voiceFailed = 'A voz parou inesperadamente.';
export const skipped = <T>(headline: T) => ['Notícia ignorada porque não foi possível carregar o texto: ', headline];

export const speed = 'Velocidade';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automática';
export const storyLanguage = 'No idioma da notícia';
export const otherLanguages = 'Em outros idiomas';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), precisa de conexão`;
export const noVoiceForLanguage = 'Este dispositivo não tem voz para o idioma da notícia.';
