/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'No more headlines below.';
export const noPreviousHeadline = 'No more headlines above.';
export const noHeadlineSelected = 'No headline selected. Press j to select one.';
export const noNextStory = 'There’s no other story on this page.';
export const noPreviousPage = 'There’s no earlier page in this edition.';
export const nothingToListenTo = 'There’s no text to listen to on this page.';
export const noVoiceForLanguage = 'This device has no voice for the story’s language.';
export const noSearch = 'Search isn’t available here.';
export const noShortcutsSheet = 'The list of shortcuts isn’t available here.';

export const undo = 'Undo';
export const saved = <T>(headline: T) => ['Saved: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Removed from saved: ', headline];
export const markedRead = <T>(headline: T) => ['Marked read: ', headline];
export const markedUnread = <T>(headline: T) => ['Marked unread: ', headline];

export const linkCopied = 'Link copied';
export const copyManually = <T>(url: T) => ['This browser doesn’t allow copying. Copy manually: ', url];

export const textSize = (size: number) => `Text size: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Text size: ${formatNumber(size)}, the largest`;
export const smallestTextSize = (size: number) => `Text size: ${formatNumber(size)}, the smallest`;
