/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: '인터넷에 연결되어 있지 않습니다',
    explanation: '오프라인 상태이며, 이 페이지는 기기에 저장되어 있지 않습니다. 다시 연결되면 바로 열립니다.',
  },
  unreadable: {
    heading: '페이지를 제대로 불러오지 못했습니다',
    explanation: '받은 데이터를 읽을 수 없습니다. 다시 시도하거나 전체 페이지를 열어 보세요.',
  },
  broken: {
    heading: '페이지를 표시할 수 없습니다',
    explanation: '페이지에 문제가 생겼습니다. 본문을 읽으려면 전체 페이지를 여세요.',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `다시 시도했습니다. ${heading}.`;
export const tryingAgain = '다시 시도하는 중…';
export const openFullPage = '전체 페이지 열기';

export const onThisDevice = '이 기기에 있는 기사';
export const saved = '저장됨';
export const history = '열람 기록';
export const readOffline = '오프라인으로 읽기';
