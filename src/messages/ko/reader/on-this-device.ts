/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  '이 목록은 사용자의 기기에 저장되며 JavaScript가 필요합니다. 사이트의 나머지 부분은 JavaScript 없이도 작동합니다.';
export const storedHere = '이 기기에만 저장됩니다. Safari에서는 7일 동안 이 사이트를 방문하지 않으면 삭제됩니다.';
export const notStored =
  '이 브라우저는 이 사이트의 데이터를 저장하지 않으므로 페이지를 닫으면 이 목록이 사라집니다. ' +
  '목록을 보관하려면 사이트 데이터를 허용하세요.';

export const headlineOnly = '제목만 있음';
export const minutes = (count: number) => numbered(count, '#분');
export const minutesLeft = (left: number, total: number) => `${numbered(total, '#분')} 중 ${formatNumber(left)}분 남음`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '\u00a0· ';
export const read = '읽음';
export const remove = '삭제';

/** Below a long list that is shown in parts. */
export const showMore = '기사 더 보기';
export const shownOf = (shown: number, total: number) => `${formatNumber(total)}건 중 ${formatNumber(shown)}건 표시됨`;
