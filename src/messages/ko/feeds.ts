/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `[협찬] ${headline}`;
export const feedExplained = '피드입니다. 이 주소를 피드 리더에 복사해 넣으면 새 기사를 받아 볼 수 있습니다.';
export const correctionOf = <T>(date: T | undefined) => (date === undefined ? ['정정:'] : ['정정(', date, '):']);
