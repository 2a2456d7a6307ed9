import { announcement, type MessageText } from '../../src/platform/announce.ts';

/** A message as it is read, without its languages. */
export const plainMessage = (message: MessageText): string =>
  [message]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

/** The text of the latest announcement. */
export const announcedText = (): string => plainMessage(announcement.get());
