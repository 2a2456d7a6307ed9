/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = '백업 또는 이동';
export const introduction =
  '저장한 기사, 읽은 기록, 설정을 모두 파일로 내보내거나 다른 기기로 옮길 수 있습니다. ' +
  '가져오기를 해도 기존 내용을 덮어쓰지 않습니다.';
export const exportFile = '파일로 내보내기';
export const importFile = '파일 가져오기';
export const fileToImport = '가져올 파일';
export const importing = '가져오는 중…';
export const cancelImport = '가져오기 취소';
export const moveList = '다른 기기로 목록 옮기기';

export const readingList = '읽기 목록';
export const storiesToAdd = (count: number) => plural(count, { other: '추가할 기사 #건' });
export const nothingToAdd = '추가할 기사 없음';
export const allNew = (count: number) => plural(count, { other: '저장한 기사에 추가됩니다.' });
export const allSaved = (count: number) =>
  plural(count, { other: '이 링크에 있는 기사 #건은 이미 모두 저장되어 있습니다.' });
export const someSaved = (count: number) => plural(count, { other: '다른 #건은 이미 저장되어 있습니다.' });
export const addToSaved = '저장한 기사에 추가';
export const notNow = '나중에';
export const close = '닫기';
export const undo = '실행 취소';
export const storiesAdded = (count: number) => plural(count, { other: '기사 #건을 저장한 기사에 추가했습니다.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { other: '기사 #건은 추가하지 못했습니다' })}. 최대 ${formatNumber(limit)}건까지 저장할 수 있습니다.`;
export const goToSaved = '저장한 기사로 이동';

export const linkIncomplete =
  '링크가 불완전하거나 변경되었습니다. 링크 전체를 다시 복사하거나 QR 코드 또는 파일을 이용하세요.';
export const linkUnreadable = '이 링크에는 여기서 읽을 수 있는 목록이 없습니다.';
export const linkNewer = '이 사이트의 더 새로운 버전에서 만든 링크입니다. 페이지를 새로고침한 뒤 링크를 다시 여세요.';
export const browserTooOld =
  '이 브라우저는 오래되어 이 링크를 열 수 없습니다. 다른 기기에서 목록을 파일로 내보낸 뒤 여기서 가져오세요.';
