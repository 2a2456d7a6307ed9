/** Messages about files and folders: what is missing, misplaced, misnamed or can't be read. */
import { orList } from './or-list.ts';
import { quote, quoteWhole } from './quote.ts';

export const noFolder = "this folder doesn't exist; create it, or set STORIES_DIR to the folder of your stories";

export const notAFolder = 'this is a file, not a folder; set STORIES_DIR to the folder that contains your stories';

/** @param now the value of NOW, which sets the build's clock */
export const badClock = (now: string): string =>
  `${quote(now)} is not a time; write a date and a time with its zone, such as NOW=2026-03-09T06:00:00Z, ` +
  'or leave NOW out';

/** @param languages that the site has editions in */
export const noEditionInLanguage = (language: string, languages: readonly string[]): string =>
  `the site has no edition in ${quote(language)}; write ${orList(languages.map(quoteWhole))}, ` +
  'or leave EDITION_LANGUAGE out';

export const noEditionFile = 'this file is missing; create it with {"name": "…", "inLanguage": "en"}';

export const misnamedEdition = 'this file is only read as edition.json; rename it to "edition.json"';

/** An edition.json in a subfolder. @param folder the stories' folder */
export const misplacedEdition = (folder: string, isTaken: boolean): string =>
  `edition.json is only read in ${folder} itself; ${
    isTaken ? 'there is one there, so remove this one, or move its content there' : 'move this file there'
  }`;

/** @param code the system's error code, such as EACCES */
export const unreadable = (kind: 'file' | 'folder', code?: string): string =>
  `this ${kind} can't be read${code === undefined ? '' : ` (${code})`}; change its permissions, or remove it`;

/**
 * @param newName the file's name with the extension .json or .md
 * @param isLenient whether files of this kind may have what JSON has not
 */
export const wrongExtension = (newName: string, isLenient: boolean): string =>
  `stories are files that end in .json or .md; rename this file to ${quoteWhole(newName)}${
    isLenient ? ', and remove its comments and the commas after last items, which JSON does not have' : ''
  }`;

/** @param newName the name of the file in a form that is read */
export const storyInYaml = (newName: string): string =>
  `stories are files that end in .json or .md; ${
    newName.endsWith('.json')
      ? `write these fields as JSON, in ${quoteWhole(newName)}`
      : `rename this file to ${quoteWhole(newName)}, with the fields between two lines of --- and the text below ` +
        'them, or write it as JSON'
  }`;

/** @param otherName the file's name with the extension .json or .md, which another file has */
export const wrongExtensionAndTaken = (otherName: string): string =>
  `stories are files that end in .json or .md, and ${quoteWhole(otherName)} is there too; remove one of the two`;

export const nameNotUtf8 = (newName: string): string =>
  `this file name isn't valid UTF-8; rename it, for example to ${quoteWhole(newName)}`;

export const linkLeadsOut = (target: string): string =>
  `this symbolic link leads outside the stories' folder, to ${target}; replace it with a copy of its target`;

export const linkToParent = 'this symbolic link leads to a folder that contains it; remove it';

export const linkToItself = 'this symbolic link leads to itself; replace it with a file, or remove it';

export const linkWithoutTarget = "this symbolic link's target doesn't exist; replace it with a file, or remove it";

/** The number of faults of a file that are counted, but not listed. */
export const moreFaults = (count: number): string => `and ${count} more`;

/** The development server met an error that no check found. */
export const editionError = (error: string): string => `the edition could not be made: ${error}; undo the last change`;
