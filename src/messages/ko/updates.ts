/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = '새 기사가 있습니다';
export const newPage = '이 페이지의 새 버전이 있습니다';
export const newStory = '이 기사의 새 버전이 있습니다';
export const corrected = '이 기사가 정정되었습니다';
export const update = '업데이트';
export const correctionAbove = '정정 내용은 본문 위에 있습니다.';
export const showCorrection = '정정 내용 보기';
