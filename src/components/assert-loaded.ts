/**
 * Ends the loading of a module if code is not there that it uses from another file: a host may answer with a script
 * whose exports are undefined. Without this the module would fail later, while the page is rendered.
 * @throws if the code is undefined
 */
export function assertLoaded(code: unknown): void {
  if (code === undefined) throw new Error('a script has not the code that another uses');
}
