/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = '읽기 도구';
export const search = '검색';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = '저장됨';

export const close = '닫기';
export const undo = '실행 취소';
export const storageBlocked =
  '이 브라우저는 이 사이트의 데이터를 저장하지 않습니다. 저장한 기사는 페이지를 닫으면 사라집니다.';
export const storageFull =
  '이 기기에는 이 사이트가 쓸 수 있는 공간이 더 없습니다. 지금 저장하는 기사는 페이지를 닫으면 사라집니다.';

export const savedListFull = (limit: number) =>
  numbered(limit, '저장할 수 있는 최대 개수인 #건을 저장했습니다. 더 저장하려면 일부를 삭제하세요.');

export const save = '저장';
/** The button of a story that is saved. */
export const saved = '저장됨';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = '저장:';
export const removeSavedHeadline = '저장 취소:';

export const markRead = '읽음으로 표시';
export const markUnread = '읽지 않음으로 표시';
export const markAllRead = '모두 읽음으로 표시';
export const markTheseRead = (count: number) => plural(count, { other: '이 #건을 읽음으로 표시' });
export const allRead = '모두 읽음';
export const theseRead = (count: number) => plural(count, { other: '이 #건은 읽음' });
export const markedRead = (count: number) => plural(count, { other: '기사 #건을 읽음으로 표시했습니다' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', 새 기사';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '\u00a0· 열어 봄';
/** Follows a headline that has been read. */
export const readNote = '\u00a0· 읽음';

export const continueReading = '이어서 읽기';
export const minutesLeft = (minutes: number) => numbered(minutes, '#분 남음');
export const positionRestored = '지난번에 읽던 곳으로 돌아왔습니다.';
export const goToTop = '맨 위로';
export const next = '다음 기사';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = '가가';
export const textButtonName = '가가, 글자와 테마';
