/** The pages about failures, and the list of stories that open without a connection. */

/** For each cause: heading and explanation. */
export const failures = {
  offline: {
    heading: 'インターネットに接続していません',
    explanation: 'オフラインです。このページは端末に保存されていません。接続が回復すると自動的に開きます。',
  },
  unreadable: {
    heading: 'ページを正しく読み込めませんでした',
    explanation: '受信したデータを読み取れません。もう一度試すか、ページ全体を開いてください。',
  },
  broken: {
    heading: 'ページを表示できませんでした',
    explanation: 'ページで問題が発生しました。本文を読むには、ページ全体を開いてください。',
  },
};

/** Announced when another try has failed. */
export const triedAgain = (heading: string) => `再試行しました。${heading}。`;
export const tryingAgain = '再試行中…';
export const openFullPage = 'ページ全体を開く';

export const onThisDevice = 'この端末で読める記事';
export const saved = '保存済み';
export const history = '閲覧履歴';
export const readOffline = 'オフラインで読む';
