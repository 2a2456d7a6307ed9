/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = '저장됨';
export const description = '나중에 읽으려고 이 기기에 저장한 기사.';
export const history = '열람 기록';
export const nothingSavedYet = '아직 저장한 기사가 없습니다. 기사를 저장하면 여기에 표시됩니다.';

export const show = '표시';
const withCount = (name: string) => (count: number) => `${name} ${formatNumber(count)}`;
export const all = withCount('전체');
export const unread = withCount('읽지 않음');
export const started = withCount('읽는 중');
export const read = withCount('읽음');
export const find = '찾기';
export const noMatch = '해당하는 저장한 기사가 없습니다.';
export const removedHeadline = <T>(headline: T) => ['저장 취소함: ', headline];
export const undo = '실행 취소';
