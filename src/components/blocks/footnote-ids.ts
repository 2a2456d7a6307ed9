/** The ids of footnotes and their signs. Numbers are from 1. */
export const footnoteId = (note: number): string => `note-${note}`;
export const popoverId = (note: number): string => `note-${note}-open`;
export const signId = (note: number, sign: number): string => `note-${note}-sign-${sign}`;
