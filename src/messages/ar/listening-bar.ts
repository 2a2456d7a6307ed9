/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, plural } from '../intl.ts';

export const listening = 'الاستماع';
export const previousStory = 'الخبر السابق';
export const nextStory = 'الخبر التالي';
export const back = 'رجوع';
export const backOneSentence = 'رجوع جملة واحدة';
export const forward = 'تقدّم';
export const forwardOneSentence = 'تقدّم جملة واحدة';
export const switchVoice = 'استخدام صوت آخر';
export const voice = 'الصوت';
export const stop = 'إيقاف';
export const stopListening = 'إيقاف الاستماع';

export const loading = 'جارٍ التحميل…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  plural(minutes, {
    zero: 'بقي أقل من دقيقة',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت # دقائق',
    many: 'بقيت # دقيقة',
    other: 'بقيت # دقيقة',
  });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `الجملة ${formatNumber(sentence)} من ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. التالي من المحفوظات: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `تعذّر تحميل نص هذا الخبر. ${isOnline ? 'يُرجى إعادة المحاولة.' : 'يُرجى إعادة المحاولة عند عودة الاتصال.'}`;
export const speechNotAllowed = 'لم يسمح المتصفح لهذه الصفحة بالقراءة الصوتية.';
export const voiceNeedsConnection = 'هذا الصوت يتطلب اتصالًا بالإنترنت.';
export const voiceGone = 'لم يعد هذا الصوت موجودًا على هذا الجهاز.';
export const voiceFailed = 'توقف الصوت فجأة.';
export const skipped = <T>(headline: T) => ['تم تخطي خبر تعذّر تحميل نصه: ', headline];

export const speed = 'السرعة';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'تلقائي';
export const storyLanguage = 'بلغة الخبر';
export const otherLanguages = 'بلغات أخرى';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language})، يتطلب اتصالًا`;
export const noVoiceForLanguage = 'لا يوجد على هذا الجهاز صوت بلغة الخبر.';
