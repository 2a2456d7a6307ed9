import { frontAddress, type Locate } from '../../edition/addresses.ts';
import type { Named } from '../../edition/published.ts';
import type { Edition } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** The publisher that the edition names. If it names none, the edition itself. */
export function publisherOf({ name, publisher }: Edition, locate: Locate): Named {
  if (publisher === undefined) return { name, url: locate(frontAddress) };
  return { name: publisher.name, ...omitUndefined({ url: publisher.url }) };
}

/** The whole address of the publisher's logo. */
export function logoOf({ publisher }: Edition, locate: Locate): string | undefined {
  const logo = publisher?.logo;
  return logo?.from === 'shipped' ? locate(logo.src) : logo?.src;
}
