import { describe, expect, test } from 'vitest';
import { inlineHashes, policyOf, policyText, withPolicy } from '../../../src/press/hosts/policy.ts';

// openssl dgst -sha256 -binary | openssl base64
const alert = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('what stands in a page', () => {
  test('is known by its hash, to the byte', () => {
    expect(inlineHashes('<style>alert(1)</style><script>alert(1)</script>')).toEqual({
      styles: [alert],
      scripts: [alert],
    });
    expect(inlineHashes('<style> alert(1)</style>').styles).not.toEqual([alert]);
  });

  test.each(['', ' type="module"', ' type=module', " type='text/javascript'", ' async'])(
    'is a script: <script%s>',
    (attributes) => {
      expect(inlineHashes(`<script${attributes}>alert(1)</script>`).scripts).toEqual([alert]);
    },
  );

  test.each([
    ' type="application/json" id="state"',
    ' type="application/ld+json"',
    ' src="/assets/a.js"',
    ' type="module" crossorigin src="/assets/a.js"',
  ])('is none that is run from there: <script%s>', (attributes) => {
    expect(inlineHashes(`<script${attributes}>alert(1)</script>`).scripts).toEqual([]);
  });
});

describe('the policy', () => {
  const policy = policyOf({ styles: [alert], scripts: [] });

  test('names nothing but the site itself and the stylesheet', () => {
    expect(new Set(Object.values(policy).flat())).toEqual(
      new Set(["'none'", "'self'", alert, "'script'", 'broadsheet']),
    );
    expect(policyText(policy)).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/u);
  });

  test('names a script of the template by its hash', () => {
    expect(policyOf({ styles: [], scripts: [alert] })).toMatchObject({
      'script-src': ["'self'", alert],
      'style-src': ["'self'"],
    });
  });
});

describe('the policy in a page', () => {
  test('stands behind the charset and before all it governs, without what browsers read in headers only', () => {
    const html = withPolicy('<head><meta charset="utf-8" /><link rel="preload"><style>alert(1)</style></head>');
    expect(html).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*" \/><link/u,
    );
    expect(html).toContain(alert);
    expect(html).not.toContain('frame-ancestors');
  });

  test('is not left out unseen', () => {
    expect(() => withPolicy('<head></head>')).toThrow('charset');
  });
});
