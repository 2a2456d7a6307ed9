/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['By ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Updated ', date];
export const minutesToRead = (count: number) => numbered(count, '# min read');

export const correction = 'Correction';
export const openPictureAt = (host: string) => `Open the picture at ${host}`;

export const onlyHeadline = 'Headline only: the full story isn’t in this edition.';
export const alsoIn = <T>(languages: readonly T[]) => ['Also in ', ...listParts(languages)];
export const previousPart = 'Previous part';
export const nextPart = 'Next part';
export const expired = <T>(date: T) => ['This story expired on ', date, '. Its text is no longer available.'];
export const draft = 'Draft: not published';
export const embargoed = <T>(date: T) => ['Not published until ', date];
export const faultsInStories = 'Faults in the stories';
export const correctAndSave = 'Correct them and save. This page then reloads.';
export const mentionedIn = 'Mentioned in';

export const reloadForButtons = 'Reload to show the buttons';

export const about = 'About';
export const basedOn = <T>(sources: readonly T[]) => ['Based on ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright ', holder];
export const license = <T>(license: T) => ['License ', license];
export const linksInStory = 'Links in this story';
