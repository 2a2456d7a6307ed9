/** Reading aloud: the bar and the player, which are loaded on first use. */
import { formatNumber, numbered } from '../intl.ts';

export const listening = '듣기';
export const previousStory = '이전 기사';
export const nextStory = '다음 기사';
export const back = '이전 문장';
export const backOneSentence = '이전 문장';
export const forward = '다음 문장';
export const forwardOneSentence = '다음 문장';
export const switchVoice = '음성 바꾸기';
export const voice = '음성';
export const stop = '중지';
export const stopListening = '듣기 중지';

export const loading = '불러오는 중…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? '1분 미만 남음' : numbered(minutes, '#분 남음'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `전체 ${formatNumber(sentences)}문장 중 ${formatNumber(sentence)}번째`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)}. 저장한 기사 중 다음: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  `기사 본문을 불러오지 못했습니다. ${isOnline ? '다시 시도하세요.' : '인터넷에 연결한 뒤 다시 시도하세요.'}`;
export const speechNotAllowed = '브라우저에서 이 페이지의 음성 재생을 허용하지 않았습니다.';
export const voiceNeedsConnection = '이 음성은 인터넷에 연결해야 쓸 수 있습니다.';
export const voiceGone = '이 음성은 더 이상 기기에 없습니다.';
export const voiceFailed = '음성이 예기치 않게 멈췄습니다.';
export const skipped = <T>(headline: T) => ['본문을 불러올 수 없어 건너뛴 기사: ', headline];

export const speed = '속도';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}배`;
export const automatic = '자동';
export const storyLanguage = '기사 언어';
export const otherLanguages = '다른 언어';
export const voiceName = (name: string, language: string) => `${name}(${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name}(${language}, 인터넷 연결 필요)`;
export const noVoiceForLanguage = '이 기기에는 기사 언어에 맞는 음성이 없습니다.';
