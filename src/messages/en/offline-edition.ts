/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Read offline';
const allStories = (stories: number) => plural(stories, { one: 'The story', other: 'All # stories' });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} of this edition, with pictures, lists and search, open without a connection. ` +
  `They take up to ${formatBytes(bytes)} on this device. When you’re online, only what has changed is loaded again.`;
export const offerWithoutSize =
  'All stories of this edition, with pictures, lists and search, open without a connection.';
export const keep = 'Keep this edition offline';

export const keeping = 'Keeping this edition offline…';
export const updating = 'Updating the edition that you keep offline…';
export const amount = (done: number, total: number) => `${formatBytes(done)} of ${formatBytes(total)}`;
export const waiting = 'The site can’t be reached now. This goes on by itself.';
export const paused = 'Paused. What has arrived stays.';
export const pause = 'Pause';
export const resume = 'Resume';
export const cancel = 'Cancel';
export const cancelled = 'Cancelled. Nothing of this edition is kept, except what you read or saved.';
export const tryAgain = 'Try again';
export const update = 'Update';
export const remove = 'Remove from this device';
export const removed = 'Removed. Stories that you read or saved stay.';

export const kept = 'This edition is kept offline.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# story', other: '# stories' })}, ${formatBytes(bytes)}, as of ${formatTime(at)}.`;
export const updateWaits = 'A newer edition is out. It isn’t loaded by itself, since your browser saves data.';
export const usage = (used: number, allowed: number) =>
  `This site uses ${formatBytes(used)} of the ${formatBytes(allowed)} that the browser allows.`;
export const notPersistent = 'The browser may delete all of it if the device runs out of space.';

export const full = 'This device has no more room for this site. What has arrived stays.';
export const noRoom = (needed: number, free: number) =>
  `There isn’t enough room: the edition needs ${formatBytes(needed)} more, and this site can use ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: '# file couldn’t be loaded. Everything else is kept.',
    other: '# files couldn’t be loaded. Everything else is kept.',
  });
export const failed = 'This couldn’t be loaded completely. What has arrived stays.';
export const blocked = 'This browser doesn’t let this site work offline. Allow site data for it, and try again.';
