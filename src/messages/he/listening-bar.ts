/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, plural } from '../intl.ts';

export const listening = 'האזנה';
export const previousStory = 'הכתבה הקודמת';
export const nextStory = 'הכתבה הבאה';
export const back = 'אחורה';
export const backOneSentence = 'אחורה משפט אחד';
export const forward = 'קדימה';
export const forwardOneSentence = 'קדימה משפט אחד';
export const switchVoice = 'מעבר לקול אחר';
export const voice = 'קול';
export const stop = 'עצירה';
export const stopListening = 'עצירת ההאזנה';

export const loading = 'בטעינה…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0
    ? 'נותרה פחות מדקה'
    : plural(minutes, { one: 'נותרה דקה אחת', two: 'נותרו שתי דקות', other: 'נותרו # דק׳' });
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `משפט ${formatNumber(sentence)} מתוך ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. הבא בתור, מהשמורים: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `לא ניתן לטעון את טקסט הכתבה. ${isOnline ? 'אפשר לנסות שוב.' : 'אפשר לנסות שוב כשיהיה חיבור.'}`;
export const speechNotAllowed = 'הדפדפן לא אפשר לדף הזה להקריא.';
export const voiceNeedsConnection = 'הקול הזה דורש חיבור לאינטרנט.';
export const voiceGone = 'הקול הזה כבר לא נמצא במכשיר.';
export const voiceFailed = 'ההקראה נעצרה במפתיע.';
export const skipped = <T>(headline: T) => ['דילוג על כתבה שלא ניתן לטעון: ', headline];

export const speed = 'מהירות';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'אוטומטי';
export const storyLanguage = 'בשפת הכתבה';
export const otherLanguages = 'בשפות אחרות';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), דורש חיבור`;
export const noVoiceForLanguage = 'אין במכשיר הזה קול בשפת הכתבה.';
