/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `Nhân vật, địa điểm và vấn đề trên ${edition}.`;
export const topicCount = (count: number) => plural(count, { other: '# chủ đề' });
export const noTopicsYet = 'Chưa có bài nào trong số này được gắn chủ đề. Mời xem các bài mới nhất trên trang chủ.';
