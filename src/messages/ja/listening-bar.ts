/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = '読み上げ';
export const previousStory = '前の記事';
export const nextStory = '次の記事';
export const back = '前の文';
export const backOneSentence = '前の文に戻る';
export const forward = '次の文';
export const forwardOneSentence = '次の文に進む';
export const switchVoice = '音声を変更';
export const voice = '音声';
export const stop = '停止';
export const stopListening = '読み上げを停止';

export const loading = '読み込み中…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? '残り1分未満' : numbered(minutes, '残り#分'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `全${formatNumber(sentences)}文中${formatNumber(sentence)}文目`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}。次の保存済み記事：`,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline
    ? '記事の本文を読み込めませんでした。もう一度お試しください。'
    : '記事の本文を読み込めませんでした。インターネットに接続してからお試しください。';
export const speechNotAllowed = 'このページでの読み上げは、ブラウザーで許可されていません。';
export const voiceNeedsConnection = 'この音声を使うには、インターネット接続が必要です。';
export const voiceGone = 'この音声は端末からなくなっています。';
export const voiceFailed = '音声が予期せず停止しました。';
export const skipped = <T>(headline: T) => ['本文を読み込めないため、次の記事を飛ばしました：', headline];

export const speed = '速度';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}倍`;
export const automatic = '自動';
export const storyLanguage = '記事の言語';
export const otherLanguages = 'その他の言語';
export const voiceName = (name: string, language: string) => `${name}（${language}）`;
export const onlineVoiceName = (name: string, language: string) => `${name}（${language}、要接続）`;
export const noVoiceForLanguage = 'この端末には、記事の言語に対応する音声がありません。';
