import { describe, expect, test } from 'vitest';
import {
  inlineHashes,
  contentSecurityPolicy,
  policyText,
  withPolicy,
} from '../../../src/press/hosts/content-security-policy.ts';

// openssl dgst -sha256 -binary | openssl base64
const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('inline hashes', () => {
  test('are of the exact content', () => {
    expect(inlineHashes('<style>alert(1)</style><script>alert(1)</script>')).toEqual({
      styles: [alert],
      scripts: [alert],
    });
    expect(inlineHashes('<style> alert(1)</style>').styles).not.toEqual([alert]);
  });

  test.each(['', ' type="module"', ' type=module', " type='text/javascript'", ' async'])(
    'include the script <script%s>',
    (attributes) => {
      expect(inlineHashes(`<script${attributes}>alert(1)</script>`).scripts).toEqual([alert]);
    },
  );

  test.each([
    ' type="application/json" id="state"',
    ' type="application/ld+json"',
    ' src="/assets/a.js"',
    ' type="module" crossorigin src="/assets/a.js"',
  ])('do not include data blocks and scripts with a source: <script%s>', (attributes) => {
    expect(inlineHashes(`<script${attributes}>alert(1)</script>`).scripts).toEqual([]);
  });
});

describe('the policy', () => {
  const policy = contentSecurityPolicy({ styles: [alert], scripts: [] });

  test('allows only the site itself and the inline stylesheet', () => {
    expect(new Set(Object.values(policy).flat())).toEqual(
      new Set(["'none'", "'self'", alert, "'script'", 'broadsheet']),
    );
    expect(policyText(policy)).toBe(
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' ${alert}`,
        "img-src 'self'",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types broadsheet',
      ].join('; '),
    );
  });

  test('allows an inline script by its hash', () => {
    expect(contentSecurityPolicy({ styles: [], scripts: [alert] })).toMatchObject({
      'script-src': ["'self'", alert],
      'style-src': ["'self'"],
    });
  });
});

describe('the policy in a page', () => {
  test('follows the charset, precedes the rest, and has no directives that only headers can have', () => {
    const html = withPolicy('<head><meta charset="utf-8" /><link rel="preload"><style>alert(1)</style></head>');
    expect(html).toMatch(
      new RegExp(
        '^<head><meta charset="utf-8" />\\s*' +
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*" /><link`,
        'u',
      ),
    );
    expect(html).toContain(alert);
    expect(html).not.toContain('frame-ancestors');
  });

  test('throws if the page has no charset', () => {
    expect(() => withPolicy('<head></head>')).toThrow('<meta charset>');
  });
});
