/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Читання вголос';
export const previousStory = 'Попередній матеріал';
export const nextStory = 'Наступний матеріал';
export const back = 'Назад';
export const backOneSentence = 'Назад на одне речення';
export const forward = 'Уперед';
export const forwardOneSentence = 'Уперед на одне речення';
export const switchVoice = 'Вибрати інший голос';
export const voice = 'Голос';
export const stop = 'Завершити';
export const stopListening = 'Завершити читання вголос';

export const loading = 'Завантаження…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Залишилося менше хвилини' : numbered(minutes, 'Залишилося #\u00a0хв');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Речення ${formatNumber(sentence)} із ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Далі зі збереженого: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'Не вдалося завантажити текст матеріалу. Спробуйте ще раз.'
    : 'Не вдалося завантажити текст матеріалу. Спробуйте ще раз, коли з’явиться інтернет.';
export const speechNotAllowed = 'Браузер не дозволив цій сторінці відтворити голос.';
export const voiceNeedsConnection = 'Для цього голосу потрібен інтернет.';
export const voiceGone = 'Цього голосу більше немає на пристрої.';
export const voiceFailed = 'Читання несподівано перервалося.';
export const skipped = <T>(headline: T) => ['Пропущено, бо текст не завантажився: ', headline];

export const speed = 'Швидкість';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Автоматично';
export const storyLanguage = 'Мовою матеріалу';
export const otherLanguages = 'Іншими мовами';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), потрібен інтернет`;
export const noVoiceForLanguage = 'На цьому пристрої немає голосу для мови матеріалу.';
