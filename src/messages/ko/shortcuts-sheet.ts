/** The list of keyboard shortcuts. */
export const close = '닫기';
export const shortcutsEnabled = '단축키 사용';
export const notWhileTyping = '글자를 입력하는 동안에는 단축키가 작동하지 않습니다.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' 다음 ', second];

export const headlines = '제목';
export const nextHeadline = '다음 제목';
export const previousHeadline = '이전 제목';
export const openHeadline = '선택한 기사 열기';

export const selectedStory = '선택한 제목 또는 열린 기사';
export const saveOrUnsave = '저장 또는 저장 취소';
export const markReadOrUnread = '읽음 또는 읽지 않음으로 표시';
export const copyLink = '링크 복사';

export const reading = '읽기';
export const nextStory = '다음 기사';
export const previousPage = '이전 페이지로';
export const listen = '듣기';
export const smallerText = '글자 작게';
export const largerText = '글자 크게';

export const everywhere = '모든 페이지';
export const frontPage = '홈';
export const saved = '저장됨';
export const search = '검색';
export const showShortcuts = '이 목록 보기';
export const closeMessageOrDialog = '메시지나 대화상자 닫기';
