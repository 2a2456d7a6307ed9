/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Dinleme';
export const previousStory = 'Önceki haber';
export const nextStory = 'Sonraki haber';
export const back = 'Geri';
export const backOneSentence = 'Geri, bir cümle';
export const forward = 'İleri';
export const forwardOneSentence = 'İleri, bir cümle';
export const switchVoice = 'Başka bir ses kullan';
export const voice = 'Ses';
export const stop = 'Durdur';
export const stopListening = 'Dinlemeyi durdur';

export const loading = 'Yükleniyor…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Bir dakikadan az kaldı' : numbered(minutes, '# dk kaldı');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Cümle ${formatNumber(sentence)}/${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Sırada, kayıtlı haberlerden: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Bu haberin metni yüklenemedi. ${isOnline ? 'Yeniden deneyin.' : 'Bağlantı kurulunca yeniden deneyin.'}`;
export const speechNotAllowed = 'Tarayıcı bu sayfanın sesli okumasına izin vermedi.';
export const voiceNeedsConnection = 'Bu ses için bağlantı gerekiyor.';
export const voiceGone = 'Bu ses artık bu cihazda yok.';
export const voiceFailed = 'Ses beklenmedik şekilde kesildi.';
export const skipped = <T>(headline: T) => ['Metni yüklenemediği için atlandı: ', headline];

export const speed = 'Hız';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Otomatik';
export const storyLanguage = 'Haberin dilinde';
export const otherLanguages = 'Diğer dillerde';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), bağlantı gerekir`;
export const noVoiceForLanguage = 'Bu cihazda haberin dilinde bir ses yok.';
