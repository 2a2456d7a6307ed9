/** All shortcuts: one key, or two keys pressed one after the other. */
export const shortcuts = [
  'j',
  'k',
  'o',
  'n',
  'p',
  's',
  'm',
  'c',
  't',
  '/',
  '[',
  ']',
  '?',
  'g h',
  'g s',
  'Escape',
] as const;
export type Shortcut = (typeof shortcuts)[number];

/** First key of the shortcuts that have two. */
export const prefix = 'g';
