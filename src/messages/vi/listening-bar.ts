/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = 'Nghe bài viết';
export const previousStory = 'Bài trước';
export const nextStory = 'Bài tiếp theo';
export const back = 'Lùi';
export const backOneSentence = 'Lùi một câu';
export const forward = 'Tiến';
export const forwardOneSentence = 'Tiến một câu';
export const switchVoice = 'Đổi giọng đọc';
export const voice = 'Giọng đọc';
export const stop = 'Dừng';
export const stopListening = 'Dừng nghe';

export const loading = 'Đang tải…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) =>
  minutes === 0 ? 'Còn chưa đến một phút' : numbered(minutes, 'Còn #\u00a0phút');
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `Câu ${formatNumber(sentence)}/${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. Bài đã lưu tiếp theo: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `Không tải được nội dung bài viết. ${isOnline ? 'Hãy thử lại.' : 'Hãy thử lại khi có mạng.'}`;
export const speechNotAllowed = 'Trình duyệt không cho phép trang này đọc thành tiếng.';
export const voiceNeedsConnection = 'Giọng đọc này cần có mạng.';
export const voiceGone = 'Giọng đọc này không còn trên thiết bị.';
export const voiceFailed = 'Giọng đọc dừng đột ngột.';
export const skipped = <T>(headline: T) => ['Đã bỏ qua vì không tải được nội dung: ', headline];

export const speed = 'Tốc độ';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'Tự động';
export const storyLanguage = 'Cùng ngôn ngữ với bài viết';
export const otherLanguages = 'Ngôn ngữ khác';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}), cần có mạng`;
export const noVoiceForLanguage = 'Thiết bị này không có giọng đọc cho ngôn ngữ của bài viết.';
