/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Чтение вслух';
export const previousStory = 'Предыдущий материал';
export const nextStory = 'Следующий материал';
export const back = 'Назад';
export const backOneSentence = 'Назад на одно предложение';
export const forward = 'Вперёд';
export const forwardOneSentence = 'Вперёд на одно предложение';
export const switchVoice = 'Выбрать другой голос';
export const voice = 'Голос';
export const stop = 'Закончить';
export const stopListening = 'Закончить чтение вслух';

export const loading = 'Загрузка…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Осталось меньше минуты' : numbered(minutes, 'Осталось #\u00a0мин');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Предложение ${formatNumber(sentence)} из ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Далее из сохранённого: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? 'Не удалось загрузить текст материала. Попробуйте ещё раз.'
    : 'Не удалось загрузить текст материала. Попробуйте ещё раз, когда появится интернет.';
export const speechNotAllowed = 'Браузер не разрешил этой странице воспроизвести голос.';
export const voiceNeedsConnection = 'Для этого голоса нужен интернет.';
export const voiceGone = 'Этого голоса больше нет на устройстве.';
export const voiceFailed = 'Чтение неожиданно прервалось.';
export const skipped = <T>(headline: T) => ['Пропущено, потому что текст не загрузился: ', headline];

export const speed = 'Скорость';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Автоматически';
export const storyLanguage = 'На языке материала';
export const otherLanguages = 'На других языках';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), нужен интернет`;
export const noVoiceForLanguage = 'На этом устройстве нет голоса для языка материала.';
