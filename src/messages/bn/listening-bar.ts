import { formatNumber, numbered } from '../intl.ts';

export const listening = 'অডিও প্লেয়ার';
export const previousStory = 'আগের খবর';
export const nextStory = 'পরের খবর';
export const back = 'পেছনে';
export const backOneSentence = 'এক বাক্য পেছনে যান';
export const forward = 'সামনে';
export const forwardOneSentence = 'এক বাক্য সামনে যান';
export const switchVoice = 'অন্য কণ্ঠ বেছে নিন';
export const voice = 'কণ্ঠ';
export const stop = 'বন্ধ করুন';
export const stopListening = 'শোনা বন্ধ করুন';

export const loading = 'লোড হচ্ছে…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? 'এক মিনিটের কম বাকি' : numbered(minutes, '# মিনিট বাকি'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `বাক্য ${formatNumber(sentence)}/${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}। সেভ করা খবর থেকে এরপর: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline ? 'খবরটি লোড করা যায়নি। আবার চেষ্টা করুন।' : 'খবরটি লোড করা যায়নি। ইন্টারনেট সংযোগ ফিরলে আবার চেষ্টা করুন।';
export const speechNotAllowed = 'ব্রাউজার এই পাতাকে পড়ে শোনানোর অনুমতি দেয়নি।';
export const voiceNeedsConnection = 'এই কণ্ঠের জন্য ইন্টারনেট সংযোগ লাগবে।';
export const voiceGone = 'এই কণ্ঠটি আর এই ডিভাইসে নেই।';
export const voiceFailed = 'কণ্ঠটি হঠাৎ থেমে গেছে।';
export const skipped = <T>(headline: T) => ['লোড করা যায়নি বলে বাদ দেওয়া হয়েছে: ', headline];

export const speed = 'গতি';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'স্বয়ংক্রিয়';
export const storyLanguage = 'খবরের ভাষায়';
export const otherLanguages = 'অন্যান্য ভাষায়';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), ইন্টারনেট লাগবে`;
export const noVoiceForLanguage = 'এই ডিভাইসে খবরের ভাষার কোনো কণ্ঠ নেই।';
