import { observable } from './observable.ts';

/** The latest announcement, for the page's live region. */
export const announcement = observable('');

/** Announces a text: screen readers speak it after their current speech. The same text can be announced again. */
export const announce = (text: string): void => announcement.set(text);
