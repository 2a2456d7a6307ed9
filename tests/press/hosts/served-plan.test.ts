import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineHashes } from '../../../src/press/hosts/content-security-policy.ts';
import { headerPlan } from '../../../src/press/hosts/headers.ts';
import { headersFile } from '../../../src/press/hosts/netlify-and-cloudflare.ts';
import { servedPlan } from '../../../src/press/hosts/served-plan.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-served-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hashIn = (page: string): string => inlineHashes(page).styles[0] ?? '';

/** Writes the files for hosts, as a build at a time does. */
function build(page: string, redirects: string, seconds: number): void {
  const plan = { base: '/', headers: headerPlan(inlineHashes(page), true, '/'), redirects: [], gone: [] };
  writeFileSync(join(folder, '_headers'), headersFile(plan));
  writeFileSync(join(folder, '_redirects'), redirects);
  utimesSync(join(folder, '_headers'), seconds, seconds);
}

test('a folder without an edition has a plan without redirects', () => {
  const { headers, moved } = servedPlan(folder, '/')();
  expect(headers.defaults['Content-Security-Policy']).toContain("style-src 'self';");
  expect([...moved]).toEqual([]);
});

test('the plan has the inline styles and the redirects of the edition, and no HSTS', () => {
  const page = '<style>a { color: red }</style><style>b { color: red }</style><script>f()</script>';
  build(
    page,
    '/paper/stories/%C3%BC/ /paper/stories/b/ 301!\n/paper/stories/%C3%BC/ /paper/stories/b/ 301\n' +
      '/paper/stories/%C3%B6/ /paper/404.html 410\n',
    1,
  );
  const { headers, moved, gone } = servedPlan(folder, '/')();
  const { scripts, styles } = inlineHashes(page);
  expect(headers.defaults['Content-Security-Policy']).toContain(`script-src 'self' ${scripts.join(' ')};`);
  expect(headers.defaults['Content-Security-Policy']).toContain(`style-src 'self' ${styles.join(' ')};`);
  expect(headers.defaults).not.toHaveProperty('Strict-Transport-Security');
  expect([...moved]).toEqual([['/paper/stories/ü/', '/paper/stories/b/']]);
  expect([...gone]).toEqual(['/paper/stories/ö/']);
});

test('the plan is read again after a build, and only then', () => {
  const [first, second] = ['<style>a { color: red }</style>', '<style>a { color: blue }</style>'];
  build(first, '', 1);
  const plan = servedPlan(folder, '/');
  const before = plan();
  expect(plan()).toBe(before);
  build(second, '', 2);
  expect(plan().headers.defaults['Content-Security-Policy']).toContain(hashIn(second));
});
