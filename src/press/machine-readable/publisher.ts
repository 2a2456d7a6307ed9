import { frontAddress } from '../../edition/addresses.ts';
import { linkFault } from '../copy/links.ts';
import type { Named } from '../../edition/published.ts';
import type { Edition } from '../model/edition.ts';
import { namedOf } from '../model/make-edition.ts';
import type { Locate } from './story-html.ts';
import { oneLine, present } from '../model/wording.ts';

/** Who publishes the edition: whom it names, else the edition itself. */
export function publisherOf({ file }: Edition, locate: Locate): Named {
  if (file.publisher === undefined) return { name: oneLine(file.name), url: locate(frontAddress) };
  const { name, url } = file.publisher;
  return namedOf({ name: oneLine(name), ...present({ url }) });
}

/** The publisher's logo, where it can be fetched: a picture that goes to press, a path on the site, or a web address. */
export function logoOf({ file, pictures }: Edition, locate: Locate): string | undefined {
  const logo = file.publisher?.logo ?? '';
  const picture = pictures.find((known) => known.file === logo);
  if (picture !== undefined) return locate(picture.address);
  if (/^\/(?!\/)/u.test(logo)) return locate(encodeURI(logo));
  return linkFault(logo, ['https:', 'http:']) === undefined ? logo : undefined;
}
