/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = '朗读';
export const previousStory = '上一篇';
export const nextStory = '下一篇';
export const back = '上一句';
export const backOneSentence = '上一句';
export const forward = '下一句';
export const forwardOneSentence = '下一句';
export const switchVoice = '更换语音';
export const voice = '语音';
export const stop = '停止';
export const stopListening = '停止朗读';

export const loading = '正在加载…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? '剩余不到1分钟' : numbered(minutes, '剩余#分钟'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `第${formatNumber(sentence)}句，共${formatNumber(sentences)}句`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}。接下来朗读收藏的文章：`,
  headline,
];

export const textNotLoaded = (isOnline: boolean) => `无法加载本文正文。${isOnline ? '请重试。' : '请联网后重试。'}`;
export const speechNotAllowed = '浏览器不允许本页朗读。';
export const voiceNeedsConnection = '此语音需要联网使用。';
export const voiceGone = '此设备上已没有该语音。';
export const voiceFailed = '语音意外中断。';
export const skipped = <T>(headline: T) => ['正文无法加载，已跳过：', headline];

export const speed = '语速';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}倍`;
export const automatic = '自动';
export const storyLanguage = '本文语言';
export const otherLanguages = '其他语言';
export const voiceName = (name: string, language: string) => `${name}（${language}）`;
export const onlineVoiceName = (name: string, language: string) => `${name}（${language}，需联网）`;
export const noVoiceForLanguage = '此设备没有本文语言的语音。';
