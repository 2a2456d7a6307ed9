/** The list of saved stories. */
import { formatNumber } from '../intl.ts';

export const show = 'Show';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('All');
export const unread = withCount('Unread');
export const started = withCount('Started');
export const read = withCount('Read');
export const find = 'Find';
export const noMatch = 'Nothing saved matches.';
export const removedHeadline = (headline: string) => `Removed from saved: ${headline}`;
export const undo = 'Undo';
