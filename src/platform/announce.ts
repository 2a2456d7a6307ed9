import { observable } from './observable.ts';

/** A text of the edition inside a message, such as a headline. */
export interface QuotedText {
  readonly text: string;
  /** Its language, if that isn't the page's. */
  readonly lang: string | undefined;
}

/** A message in the language of the interface, in parts if it contains texts of the edition. */
export type MessageText = string | readonly (string | QuotedText)[];

/** The latest announcement, for the page's live region. */
export const announcement = observable<MessageText>('');

/** Announces a text: screen readers speak it after their current speech. The same text can be announced again. */
export const announce = (text: MessageText): void => announcement.set(text);
