import {
  assetsFolder,
  feedNames,
  feedsFolder,
  manifestAddress,
  picturesFolder,
  previewImagesFolder,
} from '../../edition/addresses.ts';
import { policyOf, policyText, type InlineHashes } from './policy.ts';

/** Header fields by their names. */
export type Fields = Readonly<Record<string, string>>;

/** Which addresses a rule is for; all are below the base. */
export type Where =
  | { readonly kind: 'below'; readonly folder: string }
  /** Files of one name, however deep below a folder. */
  | { readonly kind: 'named'; readonly folder: string; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

export interface Rule {
  readonly where: Where;
  /** What is other than for the rest. */
  readonly fields: Fields;
}

/** What is sent with every answer, and where it differs. No address is under two rules. */
export interface HeaderPlan {
  readonly rest: Fields;
  readonly rules: readonly Rule[];
}

/** Content types by the endings of files. What is text says how it is encoded, JSON has no other encoding. */
export const contentTypes: Fields = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  // Feeds too: under names of their own browsers show their source, or store them.
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Kept, but asked about each time: an edition that is corrected is corrected for everybody at once. */
const asked = 'no-cache';
/** For files whose names are made of what is in them. */
const forEver = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** Feeds' pictures and previews are shown on other sites; nothing else is. */
const shownElsewhere: Fields = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const rules: readonly Rule[] = [
  { where: { kind: 'below', folder: assetsFolder }, fields: { 'Cache-Control': forEver } },
  { where: { kind: 'below', folder: previewImagesFolder }, fields: { 'Cache-Control': forEver, ...shownElsewhere } },
  { where: { kind: 'below', folder: picturesFolder }, fields: { 'Cache-Control': aDay, ...shownElsewhere } },
  {
    where: { kind: 'named', folder: feedsFolder, name: feedNames.json },
    fields: { 'Content-Type': 'application/feed+json' },
  },
  { where: { kind: 'file', path: manifestAddress }, fields: { 'Content-Type': 'application/manifest+json' } },
];

/** Powers of the browser that the reader has no use for, so that nothing that got into a page has either. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * The headers of an edition.
 * @param ownsHost whether the edition is all that its host has, over https: only then may it
 *   promise for the whole host that it will be reached over https for a year
 */
export function headerPlan(inline: InlineHashes, ownsHost: boolean): HeaderPlan {
  return {
    rest: {
      'Content-Security-Policy': policyText(policyOf(inline)),
      ...(ownsHost ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': unused.map((power) => `${power}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': asked,
    },
    rules,
  };
}

/** @param url the edition's public address, where it has one */
export function ownsHost(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { protocol, pathname } = new URL(url);
  return protocol === 'https:' && pathname === '/';
}

const isWithin = (path: string, where: Where): boolean => {
  switch (where.kind) {
    case 'below':
      return path.startsWith(where.folder);
    case 'named':
      return path.startsWith(where.folder) && path.endsWith(`/${where.name}`);
    case 'file':
      return path === where.path;
  }
};

/**
 * The headers that a file is sent with, its content type included.
 * @param path of the file below the base, decoded
 */
export const headersAt = ({ rest }: HeaderPlan, path: string): Fields => ({ ...rest, ...ownFields(path) });

/**
 * What of its headers is a file's own: its content type, how long it may be kept, who may show it.
 * @param path of the file below the base, decoded
 */
export function ownFields(path: string): Fields {
  const [ending = ''] = /\.[^./]+$/u.exec(path) ?? [];
  const type = contentTypes[path.endsWith('/') ? '.html' : ending];
  const rule = rules.find(({ where }) => isWithin(path, where));
  return { ...(type === undefined ? {} : { 'Content-Type': type }), ...rule?.fields };
}
