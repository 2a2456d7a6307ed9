/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = '링크의 QR 코드';
export const scan = '다른 기기로 스캔하세요.';
export const newestInCode = (count: number, total: number) =>
  `QR 코드에는 기사 ${formatNumber(total)}건 중 최신 ${formatNumber(count)}건이 들어 있습니다. ` +
  '더 많으면 스캔할 수 없습니다.';
export const allInLink = (count: number) => plural(count, { other: '링크에 기사 #건이 모두 들어 있습니다.' });
export const newestInLink = (count: number, total: number) =>
  `링크에는 기사 ${formatNumber(total)}건 중 최신 ${formatNumber(count)}건이 들어 있습니다. ` +
  '파일에는 모두 들어갑니다.';
export const howItWorks =
  '목록은 링크 안에 담겨 있으며 서버에 올라가지 않습니다. 링크를 여는 사람은 누구나 목록을 보고 추가할 수 있습니다.';
export const linkToList = '목록 링크';
export const copyLink = '링크 복사';
export const linkCopied = '링크를 복사했습니다';
export const shareLink = '링크 공유';
/** The title that the list is shared under. */
export const readingList = '읽기 목록';
