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
  ])('to %s is allowed', (href) => {
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
  ])('to %s is a fault, which names the allowed schemes', (href) => {
    expect(linkFault(href)).toMatch(/^addresses with "\w+:" aren't allowed; use https:, http: or mailto:$/u);
  });

  test.each([
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' https://example.com/',
    'https://exa\nmple.com/',
    'https://example.com/\u0085',
    'https://example.com/ ',
  ])('is a fault if it has characters that browsers drop: %j', (href) => {
    expect(linkFault(href)).toMatch(/can't contain spaces or control characters/u);
  });

  test.each([
    'https://user:secret@example.com/',
    'https://user@example.com/',
    'https://:secret@example.com/',
    'https://example.com@evil.example/',
  ])('is a fault if it has credentials: %s', (href) => {
    expect(linkFault(href)).toMatch(/can't contain a user name or password/u);
  });

  test.each(['', '/stories/x/', '//evil.example/', 'example.com', '#p1', '?q=1', 'https://', 'https:'])(
    'is a fault if it is not a complete address: %j',
    (href) => {
      expect(linkFault(href)).toBe('not a complete address; start it with https://');
    },
  );

  test.each(['https:evil.example', 'https:/evil.example', 'http:\\\\evil.example', 'HTTPS:x'])(
    'is a fault if it is relative on some pages: %j',
    (href) => {
      expect(linkFault(href)).toBe('not a complete address; start it with https://');
    },
  );

  test('can be limited to some schemes', () => {
    expect(linkFault('mailto:desk@example.com', ['https:', 'http:'])).toBe(
      'addresses with "mailto:" aren\'t allowed; use https: or http:',
    );
  });

  test('that is an email address gets the right scheme, or is refused', () => {
    expect(linkFault('desk@example.com')).toBe('not a complete address; write "mailto:desk@example.com"');
    expect(linkFault('desk@example.com', ['https:', 'http:'])).toBe(
      "an email address can't be used here; write a web address that begins with https://",
    );
  });
});
