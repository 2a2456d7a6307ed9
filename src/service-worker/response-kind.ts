/** Whether a response is a file of the edition: not an error, not a redirect, and not from another site. */
export const isStorable = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

/** Whether a response is HTML. */
export const isHtml = ({ headers }: Response): boolean => headers.get('content-type')?.includes('text/html') === true;

/** Whether the host says that nothing is at the address any more. */
export const isGone = ({ status }: Response): boolean => status === 404 || status === 410;
