import { frontAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import type { Edition } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** The background of the light theme, as in `app.css`. */
const paper = '#ffffff';

/**
 * The edition's Web App Manifest (https://www.w3.org/TR/appmanifest/), by which a device can install it as an app.
 * @param base the edition's base path, with a slash at its end
 */
export function webManifest({ name, description, language }: Edition, base: string): string {
  const icon = (size: number) => ({
    src: `${base}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  return JSON.stringify({
    id: base,
    name,
    short_name: name,
    ...omitUndefined({ description }),
    lang: language,
    dir: directionOf(language),
    start_url: `${base}${frontAddress.slice(1)}`,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  });
}
