/** Sent by the dev server to open pages after a story was saved, so that they read their data again. */
export const editionChangedEvent = 'broadsheet:edition';
