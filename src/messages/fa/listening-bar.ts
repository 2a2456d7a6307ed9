/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'شنیدن';
export const previousStory = 'مطلب قبلی';
export const nextStory = 'مطلب بعدی';
export const back = 'عقب';
export const backOneSentence = 'عقب، یک جمله';
export const forward = 'جلو';
export const forwardOneSentence = 'جلو، یک جمله';
export const switchVoice = 'استفاده از صدای دیگر';
export const voice = 'صدا';
export const stop = 'توقف';
export const stopListening = 'توقف پخش';

export const loading = 'در حال بارگیری…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'کمتر از یک دقیقه مانده' : numbered(minutes, '# دقیقه مانده');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `جملهٔ ${formatNumber(sentence)} از ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. بعدی، از ذخیره‌شده‌ها: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `متن این مطلب بارگیری نشد. ${isOnline ? 'دوباره تلاش کنید.' : 'پس از برقراری اتصال دوباره تلاش کنید.'}`;
export const speechNotAllowed = 'مرورگر به این صفحه اجازهٔ خواندن با صدای بلند نداد.';
export const voiceNeedsConnection = 'این صدا به اتصال اینترنت نیاز دارد.';
export const voiceGone = 'این صدا دیگر در این دستگاه نیست.';
export const voiceFailed = 'صدا ناگهان قطع شد.';
export const skipped = <T>(headline: T) => ['از این مطلب رد شدیم، چون متنش بارگیری نشد: ', headline];

export const speed = 'سرعت';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'خودکار';
export const storyLanguage = 'به زبان مطلب';
export const otherLanguages = 'به زبان‌های دیگر';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language})، نیازمند اتصال`;
export const noVoiceForLanguage = 'این دستگاه صدایی به زبان این مطلب ندارد.';
