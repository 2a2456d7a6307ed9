/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: '沒有網路連線',
    explanation: '您目前離線，這台裝置上也沒有存下這一頁。恢復連線後，網頁就會自動開啟。',
  },
  unreadable: {
    heading: '這一頁未能正確載入',
    explanation: '收到的資料無法讀取。請再試一次，或開啟完整網頁。',
  },
  broken: {
    heading: '這一頁無法顯示',
    explanation: '網頁發生問題。請開啟完整網頁閱讀內文。',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `已再試一次。${heading}。`;
export const tryingAgain = '重試中…';
export const openFullPage = '開啟完整網頁';

export const onThisDevice = '在這台裝置上';
export const saved = '已收藏';
export const history = '閱讀紀錄';
export const readOffline = '離線閱讀';
