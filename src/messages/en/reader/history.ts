/** The page of opened stories, and its list. */
export const history = 'History';
export const description = 'Stories opened on this device, by day.';
export const saved = 'Saved';
export const nothingOpenedYet = 'No history on this device. Each story you open is listed here by day.';

export const clearDay = 'Clear day';
export const clearedDay = <T>(day: T) => ['Cleared: ', day];
export const clearAll = 'Clear all history';
export const clearedAll = 'History cleared';
export const removedHeadline = <T>(headline: T) => ['Removed from history: ', headline];
export const undo = 'Undo';
export const pause = 'Pause history';
