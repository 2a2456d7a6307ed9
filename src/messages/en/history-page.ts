/** The page of opened stories; its list and tools have messages of their own. */
export const history = 'History';
export const description = 'Stories opened on this device, by day.';
export const saved = 'Saved';
export const nothingOpenedYet = 'No history on this device. Each story you open is listed here by day.';
