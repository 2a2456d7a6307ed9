/**
 * A pattern for whole names, from a list of them with spaces between: `wp_.* revision`.
 * @param list names, or regular expressions without spaces
 */
export const namePattern = (list: string, flags: 'u' | 'iu' = 'u'): RegExp =>
  new RegExp(`^(?:${list.trim().split(/\s+/u).join('|')})$`, flags);
