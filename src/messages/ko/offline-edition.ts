/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = '오프라인으로 읽기';
export const offer = (stories: number, bytes: number) =>
  plural(stories, {
    other: '인터넷에 연결하지 않아도 이번 호 기사 #건을 모두 읽고 사진, 목록, 검색도 이용할 수 있습니다. ',
  }) + `이 기기에서 최대 ${formatBytes(bytes)}를 차지합니다. 온라인 상태에서는 바뀐 부분만 다시 내려받습니다.`;
export const offerWithoutSize =
  '인터넷에 연결하지 않아도 이번 호의 모든 기사를 읽고 사진, 목록, 검색도 이용할 수 있습니다.';
export const keep = '이번 호 내려받기';

export const keeping = '이번 호를 내려받는 중…';
export const updating = '내려받은 호를 업데이트하는 중…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = '지금은 사이트에 연결할 수 없습니다. 연결되면 자동으로 계속합니다.';
export const paused = '일시 정지했습니다. 내려받은 부분은 남아 있습니다.';
export const pause = '일시 정지';
export const resume = '계속';
export const cancel = '취소';
export const cancelled = '취소했습니다. 읽거나 저장한 기사 외에는 이번 호의 내용이 남아 있지 않습니다.';
export const tryAgain = '다시 시도';
export const update = '업데이트';
export const remove = '이 기기에서 삭제';
export const removed = '삭제했습니다. 읽거나 저장한 기사는 남아 있습니다.';

export const kept = '이번 호를 오프라인으로 읽을 수 있습니다.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { other: '기사 #건' })}, ${formatBytes(bytes)}, ${formatTime(at)} 기준.`;
export const updateWaits = '새 호가 나왔습니다. 브라우저가 데이터를 절약하고 있어 자동으로 내려받지 않습니다.';
export const usage = (used: number, allowed: number) =>
  `브라우저가 허용하는 ${formatBytes(allowed)} 중 ${formatBytes(used)}를 이 사이트가 사용하고 있습니다.`;
export const notPersistent = '기기의 저장 공간이 부족해지면 브라우저가 이를 모두 삭제할 수 있습니다.';

export const full = '이 기기에는 이 사이트가 쓸 수 있는 공간이 더 없습니다. 내려받은 부분은 남아 있습니다.';
export const noRoom = (needed: number, free: number) =>
  `공간이 부족합니다. 이번 호에는 ${formatBytes(needed)}가 더 필요하지만, ` +
  `이 사이트가 쓸 수 있는 공간은 ${formatBytes(free)}입니다.`;
export const incomplete = (files: number) =>
  plural(files, { other: '파일 #개를 내려받지 못했습니다. 나머지는 모두 내려받았습니다.' });
export const failed = '일부를 내려받지 못했습니다. 내려받은 부분은 남아 있습니다.';
export const blocked =
  '이 브라우저에서는 이 사이트를 오프라인으로 이용할 수 없습니다. 사이트 데이터를 허용한 뒤 다시 시도하세요.';
