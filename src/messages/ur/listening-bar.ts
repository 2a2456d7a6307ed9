/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'خبر سنیں';
export const previousStory = 'پچھلی خبر';
export const nextStory = 'اگلی خبر';
export const back = 'پیچھے';
export const backOneSentence = 'پیچھے، ایک جملہ';
export const forward = 'آگے';
export const forwardOneSentence = 'آگے، ایک جملہ';
export const switchVoice = 'کوئی اور آواز استعمال کریں';
export const voice = 'آواز';
export const stop = 'بند کریں';
export const stopListening = 'سننا بند کریں';

export const loading = 'لوڈ ہو رہا ہے…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? 'ایک منٹ سے کم باقی' : numbered(minutes, '# منٹ باقی'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `جملہ ${formatNumber(sentence)} از ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}۔ اس کے بعد محفوظ خبروں سے: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `اس خبر کا متن لوڈ نہیں ہو سکا۔ ${isOnline ? 'دوبارہ کوشش کریں۔' : 'کنکشن بحال ہونے پر دوبارہ کوشش کریں۔'}`;
export const speechNotAllowed = 'براؤزر نے اس صفحے کو بولنے کی اجازت نہیں دی۔';
export const voiceNeedsConnection = 'اس آواز کے لیے کنکشن ضروری ہے۔';
export const voiceGone = 'یہ آواز اب اس ڈیوائس پر موجود نہیں۔';
export const voiceFailed = 'آواز اچانک رک گئی۔';
export const skipped = <T>(headline: T) => ['متن لوڈ نہ ہونے کی وجہ سے یہ خبر چھوڑ دی گئی: ', headline];

export const speed = 'رفتار';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'خودکار';
export const storyLanguage = 'خبر کی زبان میں';
export const otherLanguages = 'دیگر زبانوں میں';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language})، کنکشن ضروری`;
export const noVoiceForLanguage = 'اس ڈیوائس پر خبر کی زبان کی کوئی آواز نہیں۔';
