/** Messages about slugs: file names of stories, and slugs that are written in files. */
import type { SlugFault } from '../../../edition/slug.ts';
import { quoteWhole } from './quote.ts';

/** A file name that can't be a slug. @param extension of the file, with its dot */
export const badStoryName = (fault: SlugFault, extension: string): string =>
  `the file name is the story's slug, and ${slugReason(fault)}; rename the file ${
    fault.suggestion === undefined
      ? `to a name such as ${quoteWhole(`flood-in-venice${extension}`)}`
      : `to ${quoteWhole(`${fault.suggestion}${extension}`)}`
  }`;

/** A slug, written in a file, that can't be one. */
export const badSlug = (fault: SlugFault): string =>
  `${slugReason(fault)}; write ${
    fault.suggestion === undefined ? 'one such as "flood-in-venice"' : quoteWhole(fault.suggestion)
  }`;

function slugReason(fault: SlugFault): string {
  switch (fault.kind) {
    case 'reserved':
      return 'this name is reserved on some systems';
    case 'characters':
      return 'a slug is lower-case letters and digits, with hyphens between words';
    case 'too-long':
      return `a slug has at most ${fault.most} characters, not ${fault.characters}`;
    case 'too-many-bytes':
      return `a slug has at most ${fault.most} bytes in UTF-8, not ${fault.bytes}`;
  }
}

/** Two files with the same name. @param isSameText whether their paths look the same */
export const nameTaken = (otherPath: string, address: string, newName: string, isSameText: boolean): string =>
  `${otherPath} has the same name${isSameText ? ' in another form of Unicode' : ''}, so both would be at ${address}; ` +
  `rename one, for example to ${quoteWhole(newName)}`;
