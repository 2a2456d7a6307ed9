import { describe, expect, test } from 'vitest';
import { linkFault } from '../../../src/press/copy/links.ts';

describe('a link', () => {
  test.each([
    'https://example.com/',
    'http://example.com/a?b=c#d',
    'HTTPS://EXAMPLE.COM',
    'mailto:desk@example.com',
    'https://xn--mnchen-3ya.example/',
    'https://[::1]:8080/',
  ])('to %s may be followed', (href) => {
    expect(linkFault(href)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/1',
    'ftp://example.com/',
  ])('to %s is refused, with the schemes that are not', (href) => {
    expect(linkFault(href)).toMatch(
      /^addresses that begin with "\w+:" aren't allowed; write one that begins with https:, http: or mailto:$/u,
    );
  });

  test.each([
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://example.com/',
    'https://exa\nmple.com/',
    'https://example.com/\u0085',
    'https://example.com/ ',
  ])('hides nothing behind characters that browsers drop: %j', (href) => {
    expect(linkFault(href)).toMatch(/can't contain spaces or control characters/u);
  });

  test.each(['https://user:secret@example.com/', 'https://user@example.com/', 'https://example.com@evil.example/'])(
    'carries no credentials: %s',
    (href) => {
      expect(linkFault(href)).toMatch(/can't contain a user name or password/u);
    },
  );

  test.each(['', '/stories/x/', '//evil.example/', 'example.com', '#p1', '?q=1', 'https://', 'https:'])(
    'is a complete address, not %j',
    (href) => {
      expect(linkFault(href)).toBe('not a complete address; write all of it, from https:// on');
    },
  );

  test.each(['https:evil.example', 'https:/evil.example', 'http:\\\\evil.example', 'HTTPS:x'])(
    'means the same on every page, unlike %j',
    (href) => {
      expect(linkFault(href)).toBe('not a complete address; write all of it, from https:// on');
    },
  );

  test('may be held to fewer schemes, which are then the ones it names', () => {
    expect(linkFault('mailto:desk@example.com', ['https:', 'http:'])).toBe(
      'addresses that begin with "mailto:" aren\'t allowed; write one that begins with https: or http:',
    );
  });
});
