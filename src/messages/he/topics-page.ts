/** The page of all topics. */
import { plural } from '../intl.ts';

export const description = (edition: string) => `האנשים, המקומות והנושאים של ${edition}.`;
export const topicCount = (count: number) => plural(count, { one: 'נושא אחד', two: 'שני נושאים', other: '# נושאים' });
export const noTopicsYet = 'אין עדיין נושאים לכתבות בגיליון הזה. הכתבות האחרונות נמצאות בדף הבית.';
