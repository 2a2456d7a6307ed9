/** Milliseconds that the network may take if there is a cached response. */
const normalTimeout = 3000;
/** The same for requests shortly after the network has failed or was late. */
const shortTimeout = 400;
/** Milliseconds for which a failure shortens the timeout. */
const failureMemory = 15_000;

/**
 * How many milliseconds the network may take before the cache answers.
 * @param failedAt when the network last failed or was late; undefined if it has answered since
 */
export const networkTimeout = (failedAt: number | undefined, now: number): number =>
  failedAt !== undefined && now - failedAt < failureMemory ? shortTimeout : normalTimeout;

/** A response, and whether the network or the cache has given it. */
export interface SourcedResponse {
  readonly source: 'network' | 'cache';
  readonly response: Response;
}

/**
 * Answers from the network, so that readers see today's news. The cache answers if the network fails, is late, has a
 * server error (a status from 500), or sends something that can't be used.
 * @param isUsable whether the network's response can be used; asked about statuses below 500
 * @param readCache gives the cached response; undefined if there is none
 * @param timeout resolves when the network is late
 * @throws the network's error, if nothing is cached
 */
export async function networkFirst(
  network: Promise<Response>,
  isUsable: (response: Response) => Promise<boolean>,
  readCache: () => Promise<Response | undefined>,
  timeout: Promise<void>,
): Promise<SourcedResponse> {
  const settled = network.then(
    async (response) => {
      const kind = response.status < 500 && (await isUsable(response)) ? 'usable' : 'unusable';
      return { kind, response } as const;
    },
    (error: unknown) => ({ kind: 'failed', error }) as const,
  );
  const first = await Promise.race([settled, timeout.then(() => ({ kind: 'late' }) as const)]);
  if (first.kind === 'usable') return { source: 'network', response: first.response };
  const cached = await readCache();
  if (cached !== undefined) return { source: 'cache', response: cached };
  const last = await settled;
  if (last.kind === 'failed') throw last.error;
  return { source: 'network', response: last.response };
}
