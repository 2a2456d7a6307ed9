import { frontAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import type { Edition } from '../model/edition.ts';
import { oneLine, present, written } from '../model/wording.ts';

/** Colours of the light theme, in which an icon's page opens: the paper of `app.css`. */
const paper = '#ffffff';

/**
 * What a device has to know to keep the edition among its apps, as the W3C's Web App Manifest.
 * @param base the edition's base path, with a slash at its end
 */
export function webManifest({ file }: Edition, base: string): string {
  const icon = (size: number) => ({
    src: `${base}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  return JSON.stringify({
    id: base,
    name: oneLine(file.name),
    short_name: oneLine(file.name),
    ...present({ description: written(file.description) }),
    lang: file.inLanguage,
    dir: directionOf(file.inLanguage),
    start_url: `${base}${frontAddress.slice(1)}`,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  });
}
