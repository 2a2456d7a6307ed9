/** Milliseconds that the host may take. */
const timeout = 2000;

/**
 * Asks the host for the page at the current address, past all caches. One file that can't be had doesn't mean that
 * there is no connection.
 * @returns the status of its answer; `offline` if it can't be reached, `late` if it doesn't answer within two seconds
 */
export async function askHost(): Promise<number | 'offline' | 'late'> {
  try {
    const signal = AbortSignal.timeout(timeout);
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal })).status;
  } catch (error) {
    return error instanceof TypeError ? 'offline' : 'late';
  }
}
