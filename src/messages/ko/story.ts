/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['글: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['수정: ', date];
export const minutesToRead = (count: number) => numbered(count, '읽는 데 약 #분');

export const correction = '정정';
export const openPictureAt = (host: string) => `${host}에서 사진 열기`;

export const onlyHeadline = '제목만 있는 기사입니다. 이번 호에는 전문이 실려 있지 않습니다.';
export const alsoIn = <T>(languages: readonly T[]) => ['다른 언어로 읽기: ', ...listParts(languages)];
export const previousPart = '이전 회';
export const nextPart = '다음 회';
export const expired = <T>(date: T) => ['게재 기간이 끝난 기사입니다(', date, '). 본문은 더 이상 볼 수 없습니다.'];
export const draft = '초안: 게재 전';
export const embargoed = <T>(date: T) => [date, '까지 비공개'];
export const faultsInStories = '기사의 오류';
export const correctAndSave = '수정하고 저장하세요. 그러면 이 페이지가 새로고침됩니다.';
export const mentionedIn = '이 기사를 언급한 기사';

export const reloadForButtons = '새로고침하여 버튼 표시';

export const about = '주제';
export const basedOn = <T>(sources: readonly T[]) => ['참고: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['저작권: ', holder];
export const license = <T>(license: T) => ['라이선스: ', license];
export const linksInStory = '기사 속 링크';
