import {
  assetsFolder,
  feedNames,
  feedsFolder,
  manifestAddress,
  mediaFolder,
  picturesFolder,
  previewImagesFolder,
  speculationRulesAddress,
} from '../../edition/addresses.ts';
import { contentSecurityPolicy, policyText, type InlineHashes } from './content-security-policy.ts';

/** Values of HTTP header fields by their names. */
export type HeaderFields = Readonly<Record<string, string>>;

/** The addresses that a rule is for, below the base. */
export type AddressPattern =
  | { readonly kind: 'below'; readonly folder: string }
  /** Files with a name, at any depth below a folder. */
  | { readonly kind: 'named'; readonly folder: string; readonly name: string }
  | { readonly kind: 'file'; readonly path: string };

export interface HeaderRule {
  readonly where: AddressPattern;
  /** The fields that differ from the defaults. */
  readonly fields: HeaderFields;
}

/** The headers of all responses, and the exceptions. No address matches two rules. */
export interface HeaderPlan {
  readonly defaults: HeaderFields;
  readonly rules: readonly HeaderRule[];
}

/** Content types by file extensions. Texts have a charset, except JSON, which is always UTF-8. */
export const contentTypes: HeaderFields = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  // Feeds too: browsers show the source of RSS and Atom types, or download it.
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
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Cached, but revalidated for each use: readers see a correction at once. */
const revalidated = 'no-cache';
/** For files whose names contain a hash of their content. */
const forOneYear = 'public, max-age=31536000, immutable';
const forOneDay = 'public, max-age=86400';

/** Other sites may embed pictures in feeds and preview images, and nothing else. */
const embeddable: HeaderFields = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const rules: readonly HeaderRule[] = [
  { where: { kind: 'below', folder: assetsFolder }, fields: { 'Cache-Control': forOneYear } },
  { where: { kind: 'below', folder: previewImagesFolder }, fields: { 'Cache-Control': forOneYear, ...embeddable } },
  { where: { kind: 'below', folder: picturesFolder }, fields: { 'Cache-Control': forOneYear, ...embeddable } },
  {
    where: { kind: 'named', folder: feedsFolder, name: feedNames.json },
    fields: { 'Content-Type': 'application/feed+json' },
  },
  { where: { kind: 'file', path: manifestAddress }, fields: { 'Content-Type': 'application/manifest+json' } },
  {
    where: { kind: 'file', path: speculationRulesAddress },
    fields: { 'Content-Type': 'application/speculationrules+json' },
  },
  { where: { kind: 'below', folder: mediaFolder }, fields: { 'Cache-Control': forOneDay, ...embeddable } },
];

/** Browser features that the site doesn't use. They are disabled, so injected code can't use them either. */
const unusedFeatures = [
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
 * @param ownsHost whether the host serves only the edition, over https. Only then HSTS is sent: it
 *   makes browsers use https for the whole host for a year
 * @param base the edition's base path, with a slash at its end
 */
export function headerPlan(inline: InlineHashes, ownsHost: boolean, base: string): HeaderPlan {
  return {
    defaults: {
      'Content-Security-Policy': policyText(contentSecurityPolicy(inline)),
      ...(ownsHost ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': revalidated,
      // A structured field: the address is a string in it.
      'Speculation-Rules': `"${base}${speculationRulesAddress.slice(1)}"`,
    },
    rules,
  };
}

/**
 * Whether an edition is alone on its host, which is reached over https.
 * @param url the edition's public address, if it has one
 */
export function ownsHost(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { protocol, pathname } = new URL(url);
  return protocol === 'https:' && pathname === '/';
}

const matches = (path: string, where: AddressPattern): boolean => {
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
 * All headers of a file, with its content type.
 * @param path of the file below the base, decoded
 */
export const headersAt = ({ defaults }: HeaderPlan, path: string): HeaderFields => ({
  ...defaults,
  ...fileHeaders(path),
});

/**
 * The headers in which a file differs from the defaults, and its content type.
 * @param path of the file below the base, decoded
 */
export function fileHeaders(path: string): HeaderFields {
  const [extension = ''] = /\.[^./]+$/u.exec(path) ?? [];
  const type = contentTypes[path.endsWith('/') ? '.html' : extension];
  const rule = rules.find(({ where }) => matches(path, where));
  return { ...(type === undefined ? {} : { 'Content-Type': type }), ...rule?.fields };
}
