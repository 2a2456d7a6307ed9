/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Czytanie na głos';
export const previousStory = 'Poprzedni artykuł';
export const nextStory = 'Następny artykuł';
export const back = 'Wstecz';
export const backOneSentence = 'Wstecz o jedno zdanie';
export const forward = 'Naprzód';
export const forwardOneSentence = 'Naprzód o jedno zdanie';
export const switchVoice = 'Użyj innego głosu';
export const voice = 'Głos';
export const stop = 'Zakończ';
export const stopListening = 'Zakończ słuchanie';

export const loading = 'Wczytywanie…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Została mniej niż minuta' : numbered(minutes, 'Zostało #\u00a0min');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Zdanie ${formatNumber(sentence)} z ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Następny z zapisanych: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'Nie udało się wczytać tekstu artykułu. Spróbuj ponownie.'
    : 'Nie udało się wczytać tekstu artykułu. Spróbuj ponownie, gdy będzie połączenie z internetem.';
export const speechNotAllowed = 'Przeglądarka nie pozwoliła tej stronie odtworzyć głosu.';
export const voiceNeedsConnection = 'Ten głos wymaga połączenia z internetem.';
export const voiceGone = 'Tego głosu nie ma już na urządzeniu.';
export const voiceFailed = 'Czytanie zostało nieoczekiwanie przerwane.';
export const skipped = <T>(headline: T) => ['Pominięto, bo nie udało się wczytać tekstu: ', headline];

export const speed = 'Szybkość';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Automatycznie';
export const storyLanguage = 'W języku artykułu';
export const otherLanguages = 'W innych językach';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), wymaga połączenia`;
export const noVoiceForLanguage = 'Na tym urządzeniu nie ma głosu dla języka artykułu.';
