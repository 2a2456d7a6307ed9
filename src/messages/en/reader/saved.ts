/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'Saved';
export const description = 'Stories saved for later on this device.';
export const history = 'History';
export const nothingSavedYet = 'Nothing saved yet. Save a story and it will be here.';

export const show = 'Show';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('All');
export const unread = withCount('Unread');
export const started = withCount('Started');
export const read = withCount('Read');
export const find = 'Find';
export const noMatch = 'Nothing saved matches.';
export const removedHeadline = <T>(headline: T) => ['Removed from saved: ', headline];
export const undo = 'Undo';
