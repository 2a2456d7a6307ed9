/** Whether a response is what the edition itself has at the address: no error, no redirect, no other site's. */
export const isStorable = ({ status, type, redirected }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected;

export const isHtml = ({ headers }: Response): boolean => headers.get('content-type')?.includes('text/html') === true;

/** Whether the host says that nothing is at the address any more. */
export const isGone = ({ status }: Response): boolean => status === 404 || status === 410;
