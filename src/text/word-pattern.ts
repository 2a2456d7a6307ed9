/** The pattern of a word in a name, for a regular expression. It finds the word with either kind of apostrophe. */
export const wordPattern = (word: string): string =>
  word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(/['’]/gu, "['’]");
