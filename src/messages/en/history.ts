/** The history: the stories that were opened, by day. */
export const clearDay = 'Clear day';
export const clearedDay = (day: string) => `Cleared: ${day}`;
export const clearAll = 'Clear all history';
export const clearedAll = 'History cleared';
export const removedHeadline = (headline: string) => `Removed from history: ${headline}`;
export const pause = 'Pause history';
export const undo = 'Undo';
