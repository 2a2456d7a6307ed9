import { observable } from './observable.ts';

/** The latest announcement, for the page's live region. */
export const announcement = observable('');

/** Has screen readers speak a text, after what they are speaking now. The same text can be announced again. */
export const announce = (text: string): void => announcement.set(text);
