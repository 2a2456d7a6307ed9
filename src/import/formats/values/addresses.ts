/** An address made absolute, as far as it can be. Nothing if there is none. */
export function resolveAddress(address: string | undefined, base?: string): string | undefined {
  const written = address?.trim();
  if (written === undefined || written === '') return undefined;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
}

/** The address if it is one of the web. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  const resolved = resolveAddress(address, base);
  return resolved !== undefined && /^https?:\/\/[^/]/iu.test(resolved) ? resolved : undefined;
}
