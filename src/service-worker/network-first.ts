/** An answer, and where it is from. */
export type Answer =
  | { readonly from: 'network'; readonly response: Response }
  | { readonly from: 'kept'; readonly response: Response };

/** Milliseconds that the network is waited for where there is something kept. */
const usualPatience = 3000;
/** Once it has kept a reader waiting in vain, it is waited for less, for as long as this. */
const shortPatience = 400;
const memory = 15_000;

/**
 * How long the network is waited for.
 * @param failedAt when it last failed or was late, where it has not answered since
 */
export const patience = (failedAt: number | undefined, now: number): number =>
  failedAt !== undefined && now - failedAt < memory ? shortPatience : usualPatience;

/**
 * What the network says, so that nothing old is shown while there is something new; what is kept,
 * where the network says nothing in time or that the host is in trouble.
 * @param late resolves when the network has been waited for long enough
 * @throws what the network failed with, where nothing is kept
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  late: Promise<void>,
): Promise<Answer> {
  const settled = network.then(
    (response) => ({ kind: 'answered', response }) as const,
    (error: unknown) => ({ kind: 'failed', error }) as const,
  );
  const first = await Promise.race([settled, late.then(() => ({ kind: 'late' }) as const)]);
  if (first.kind === 'answered' && first.response.status < 500) return { from: 'network', response: first.response };
  const copy = await kept();
  if (copy !== undefined) return { from: 'kept', response: copy };
  const last = await settled;
  if (last.kind === 'failed') throw last.error;
  return { from: 'network', response: last.response };
}
