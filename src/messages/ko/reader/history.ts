/** The page of opened stories, and its list. */
export const history = '열람 기록';
export const description = '이 기기에서 열어 본 기사를 날짜별로 보여 줍니다.';
export const saved = '저장됨';
export const nothingOpenedYet = '이 기기에 열람 기록이 없습니다. 기사를 열면 날짜별로 여기에 표시됩니다.';

export const clearDay = '이날 기록 지우기';
export const clearedDay = <T>(day: T) => ['기록을 지운 날짜: ', day];
export const clearAll = '열람 기록 모두 지우기';
export const clearedAll = '열람 기록을 지웠습니다';
export const removedHeadline = <T>(headline: T) => ['열람 기록에서 삭제함: ', headline];
export const undo = '실행 취소';
export const pause = '열람 기록 일시 정지';
