/** The page of saved stories; its lists and tools have messages of their own. */
export const saved = 'Saved';
export const description = 'Stories saved for later on this device.';
export const history = 'History';
export const nothingSavedYet = 'Nothing saved yet. Save a story and it will be here.';
