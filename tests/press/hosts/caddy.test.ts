import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/press/hosts/caddy.ts';
import { planAt } from '../../fixtures/host-plan.ts';

describe('the file for Caddy', () => {
  const text = caddyFile(planAt('/paper/', [{ from: '/stories/a/', to: '/stories/b/' }]));

  test('is for the path of the edition, with and without its slash', () => {
    expect(text).toContain('@broadsheet path "/paper" "/paper/*"\n');
    expect(text).toContain('@broadsheetError path "/paper" "/paper/*"\n');
    expect(caddyFile(planAt('/'))).toContain('@broadsheet path "/*"\n');
  });

  test('redirects former addresses permanently, and keeps the query', () => {
    expect(text).toContain('"/paper/stories/a/" "/paper/stories/b/"\n');
    expect(text).toContain('redir @movedWithQuery {moved}?{query} 301\n');
    expect(text).toContain('redir @moved {moved} 301\n');
    expect(caddyFile(planAt('/', []))).not.toContain('moved');
  });

  test('refuses other methods than GET and HEAD, and files that only the host reads', () => {
    for (const line of [
      '@otherMethod not method GET HEAD',
      'header @otherMethod Allow "GET, HEAD"',
      'respond @otherMethod 405',
      'error @hostFiles 404',
    ])
      expect(text).toContain(`    ${line}\n`);
  });

  test('sends the page for unknown addresses, with the headers of all pages', () => {
    const errors = text.slice(text.indexOf('handle_errors'));
    expect(errors).toContain('rewrite * "/paper/404.html"\n');
    expect(errors).toContain('header Content-Type "text/html; charset=utf-8"\n');
    for (const name of Object.keys(planAt('/paper/').headers.defaults)) expect(errors).toContain(`header ${name} "`);
  });

  test('has headers for all files, then those of each rule', () => {
    const first = text.indexOf('header Cache-Control "no-cache"');
    const rule = text.indexOf('header @rule1 Cache-Control "public, max-age=31536000, immutable"');
    expect(first).toBeGreaterThan(0);
    expect(rule).toBeGreaterThan(first);
    expect(text).toContain('@rule1 path_regexp `^/paper/assets/`\n');
    expect(text).toContain('@rule4 path_regexp `^/paper/feeds/(?:.*/)?feed\\.json$`\n');
    expect(text).toContain('@rule5 path_regexp `^/paper/manifest\\.webmanifest$`\n');
    expect(text).toContain('@png path *.png\n    header @png Content-Type "image/png"\n');
  });

  test('sends compressed files, and compresses the others', () => {
    expect(text).toContain('    encode gzip\n    file_server {\n      precompressed br gzip\n    }\n');
  });
});
