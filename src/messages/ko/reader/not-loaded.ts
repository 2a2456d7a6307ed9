/** The notice that the code of a feature could not be loaded. */

export const notLoaded = {
  feature: '이 기능을 불러오지 못했습니다.',
  shortcuts: '키보드 단축키를 불러오지 못했습니다.',
};

/** A browser keeps broken code until the page is reloaded. */
export const whatHelps = (isOnline: boolean): string =>
  isOnline ? '페이지를 새로고침한 뒤 다시 시도하세요.' : '인터넷에 연결한 뒤 다시 시도하세요.';
