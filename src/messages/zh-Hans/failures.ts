/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: '没有网络连接',
    explanation: '您目前处于离线状态，此设备上也没有保存本页。恢复联网后，本页会自动打开。',
  },
  unreadable: {
    heading: '本页未能正确加载',
    explanation: '收到的数据无法读取。请重试，或打开完整页面。',
  },
  broken: {
    heading: '本页无法显示',
    explanation: '页面出了问题。请打开完整页面阅读正文。',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `已重试。${heading}。`;
export const tryingAgain = '正在重试…';
export const openFullPage = '打开完整页面';

export const onThisDevice = '在此设备上';
export const saved = '已收藏';
export const history = '阅读历史';
export const readOffline = '离线阅读';
