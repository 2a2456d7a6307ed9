/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = '아래에 제목이 더 없습니다.';
export const noPreviousHeadline = '위에 제목이 더 없습니다.';
export const noHeadlineSelected = '선택한 제목이 없습니다. j 키를 눌러 선택하세요.';
export const noNextStory = '이 페이지에 다른 기사가 없습니다.';
export const noPreviousPage = '되돌아갈 이전 페이지가 없습니다.';
export const nothingToListenTo = '이 페이지에는 들을 수 있는 본문이 없습니다.';
export const noVoiceForLanguage = '이 기기에는 기사 언어에 맞는 음성이 없습니다.';
export const noSearch = '여기서는 검색을 이용할 수 없습니다.';
export const noShortcutsSheet = '여기서는 단축키 목록을 볼 수 없습니다.';

export const undo = '실행 취소';
export const saved = <T>(headline: T) => ['저장함: ', headline];
export const removedFromSaved = <T>(headline: T) => ['저장 취소함: ', headline];
export const markedRead = <T>(headline: T) => ['읽음으로 표시함: ', headline];
export const markedUnread = <T>(headline: T) => ['읽지 않음으로 표시함: ', headline];

export const linkCopied = '링크를 복사했습니다';
export const copyManually = <T>(url: T) => ['이 브라우저에서는 복사가 허용되지 않습니다. 직접 복사하세요: ', url];

export const textSize = (size: number) => `글자 크기: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `글자 크기: ${formatNumber(size)}(최대)`;
export const smallestTextSize = (size: number) => `글자 크기: ${formatNumber(size)}(최소)`;
