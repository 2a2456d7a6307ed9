/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = '朗讀';
export const previousStory = '上一篇';
export const nextStory = '下一篇';
export const back = '上一句';
export const backOneSentence = '上一句';
export const forward = '下一句';
export const forwardOneSentence = '下一句';
export const switchVoice = '更換語音';
export const voice = '語音';
export const stop = '停止';
export const stopListening = '停止朗讀';

export const loading = '載入中…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? '剩下不到1分鐘' : numbered(minutes, '還剩#分鐘'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `第${formatNumber(sentence)}句，共${formatNumber(sentences)}句`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}。接著朗讀收藏的文章：`,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `無法載入本文內文。${isOnline ? '請再試一次。' : '請連上網路後再試一次。'}`;
export const speechNotAllowed = '瀏覽器不允許這個網頁朗讀。';
export const voiceNeedsConnection = '這個語音需要網路連線。';
export const voiceGone = '這台裝置上已經沒有這個語音。';
export const voiceFailed = '語音意外中斷。';
export const skipped = <T>(headline: T) => ['內文無法載入，已略過：', headline];

export const speed = '語速';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}倍`;
export const automatic = '自動';
export const storyLanguage = '本文語言';
export const otherLanguages = '其他語言';
export const voiceName = (name: string, language: string) => `${name}（${language}）`;
export const onlineVoiceName = (name: string, language: string) => `${name}（${language}，需要網路）`;
export const noVoiceForLanguage = '這台裝置沒有本文語言的語音。';
