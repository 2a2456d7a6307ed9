/** Lists of stories, and the list of topics. */
import { plural } from '../intl.ts';

export const stories = (count: number) => plural(count, { other: '기사 #건' });
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${edition}의 ${stories(count)}.`;
export const nothingHereYet = '아직 기사가 없습니다. 최신 기사는 홈에서 볼 수 있습니다.';
export const withoutDate = '날짜 없음';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: '인물',
  Organization: '단체',
  Place: '장소',
  Event: '사건·행사',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, `(${host})`];
export const relatedTopics = '관련 주제';
export const allTopics = '모든 주제';
