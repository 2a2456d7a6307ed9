/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `${edition}에서 다룬 인물, 장소, 주제.`;
export const topicCount = (count: number) => plural(count, { other: '주제 #개' });
export const noTopicsYet = '이번 호에는 아직 주제가 표시된 기사가 없습니다. 최신 기사는 홈에서 볼 수 있습니다.';
