import { savedStories, search } from '#messages/reader/controls.ts';
import { frontAddress, savedAddress, searchAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import type { Edition } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** The background of the light theme, as in `app.css`. */
const paper = '#ffffff';

/** A picture of the site, which browsers show before they install it as an app. */
export interface AppScreenshot {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  /** Whether it shows a phone or a wide window. */
  readonly form: 'narrow' | 'wide';
}

/**
 * The edition's Web App Manifest (https://www.w3.org/TR/appmanifest/), by which a device can install it as an app.
 * @param base the edition's base path, with a slash at its end
 */
export function webManifest(
  { name, description, language }: Edition,
  base: string,
  screenshots: readonly AppScreenshot[] = [],
): string {
  const url = (address: string) => `${base}${address.slice(1)}`;
  // What matters of the icon is in its middle, so that systems may cut its edge off.
  const icons = ['any', 'maskable'].flatMap((purpose) =>
    [192, 512].map((size) => ({
      src: url(`/icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  return JSON.stringify({
    id: base,
    name,
    short_name: name,
    ...omitUndefined({ description }),
    lang: language,
    dir: directionOf(language),
    start_url: url(frontAddress),
    scope: base,
    // With buttons to go back and to reload where there are such windows. iOS has none, and would open a browser.
    display_override: ['minimal-ui'],
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: url('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
    ...(screenshots.length === 0
      ? {}
      : {
          screenshots: screenshots.map(({ address, width, height, type, form }) => ({
            src: url(address),
            sizes: `${width}x${height}`,
            type,
            form_factor: form,
          })),
        }),
    shortcuts: [
      { name: search, url: url(searchAddress) },
      { name: savedStories, url: url(savedAddress) },
    ],
  });
}
