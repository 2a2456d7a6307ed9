/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `내보낸 파일: ${fileName}`;
export const undo = '실행 취소';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '추가 #건'],
    [updated, '업데이트 #건'],
    [unchanged, '기존 항목 #건'],
    [leftOut, '제외 #건'],
    [tooLong, '길이 초과 #건'],
    [unreadable, '읽기 실패 #건'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? '가져올 항목이 없습니다.' : `가져오기 결과: ${texts.join(', ')}.`;
  const cut = plural(shortened, { other: '긴 제목 #개를 줄였습니다.' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '저장한 기사 #건',
  read: '읽음 표시 #개',
  place: '읽던 위치 #개',
  visit: '열람 기록 #건',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '같은 종류의 설정 #개'));
  return `이 기기에는 ${formatList(full)}까지만 보관할 수 있어 최신 항목만 가져왔습니다.`;
}
export const importStopped = '가져오기를 중단했습니다. 바뀐 내용은 없습니다.';
export const fromAnotherEdition = (name: string) => `다른 매체에서 내보낸 파일입니다: ‘${name}’.`;

const unchanged = (reason: string) => `${reason} 바뀐 내용은 없습니다.`;
export const notABackup = unchanged('이 사이트에서 내보낸 파일이 아닙니다.');
export const damaged = unchanged('파일이 손상되었습니다. 일부가 없거나 변경되었습니다.');
export const empty = unchanged('빈 파일입니다.');
export const tooLarge = (megabytes: number) =>
  unchanged(`파일이 너무 큽니다. 이 사이트에서 내보낸 파일은 ${formatNumber(megabytes)}MB를 넘지 않습니다.`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `이 파일에는 항목이 ${formatNumber(count)}개 넘게 들어 있습니다. ` +
      '이 사이트에서 내보낸 파일에는 그보다 적게 들어 있습니다.',
  );
export const notOpened = unchanged('파일을 열 수 없습니다. 옮겨졌거나 삭제되었을 수 있습니다.');
export const newerVersion = unchanged(
  '이 사이트의 더 새로운 버전에서 내보낸 파일입니다. 페이지를 새로고침한 뒤 다시 가져오세요.',
);
