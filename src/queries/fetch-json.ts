import { MissingFile, UnusableFile, type ReadJson } from './client.ts';

/**
 * Makes the function that reads data files over the network.
 * @param base the edition's base path, with a slash at its end
 */
export function fetchJson(base: string): ReadJson {
  return async (address, signal) => {
    const response = await fetch(`${base}${address.slice(1)}`, { signal, headers: { accept: 'application/json' } });
    if (response.status === 404 || response.status === 410) throw new MissingFile(address);
    if (!response.ok) throw new UnusableFile(`${address}: status ${response.status}`);
    try {
      return await response.json();
    } catch (error) {
      // Some hosts answer with a page instead of a 404 status.
      throw new UnusableFile(`${address}: not JSON`, { cause: error });
    }
  };
}
