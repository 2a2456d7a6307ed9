import { expect, test } from 'vitest';
import { caddyFile } from '../../../src/press/hosts/caddy.ts';
import { withHashes, withLanguages, type LanguageHosts } from '../../../src/press/hosts/language-hosts.ts';
import { headersFile, redirectsFile } from '../../../src/press/hosts/netlify-and-cloudflare.ts';
import { nginxInclude } from '../../../src/press/hosts/nginx.ts';
import { vercelFile } from '../../../src/press/hosts/vercel.ts';
import { planAt } from '../../fixtures/host-plan.ts';

const main = planAt('/');
const other = planAt('/zh-hant/');
const others: readonly LanguageHosts[] = [
  {
    path: 'zh-hant/',
    headers: headersFile(other),
    redirects: redirectsFile(other),
    vercel: vercelFile(other),
    nginx: nginxInclude(other),
    caddy: caddyFile(other),
  },
];

test('the headers of all files are sent once, and those of hashed files in each language', () => {
  const text = withLanguages.headers(headersFile(main), others);
  expect(text.match(/^\/.*/gmu)).toEqual([
    ...(headersFile(main).match(/^\/.*/gmu) ?? []),
    ...(headersFile(other).match(/^\/.*/gmu) ?? []).slice(1),
  ]);
  expect(text.match(/Content-Security-Policy/gu)).toHaveLength(1);
  expect(text).toContain('\n/zh-hant/assets/*\n');
});

test('one policy allows the inline styles and scripts of all languages, each once', () => {
  const own = { scripts: ["'sha256-own='"], styles: [] };
  const { scripts, styles } = withHashes(own, [...others, ...others]);
  expect(scripts[0]).toBe("'sha256-own='");
  expect(new Set(scripts).size).toBe(scripts.length);
  expect(new Set(styles).size).toBe(styles.length);
  expect(withHashes(own, [])).toEqual(own);
});

test('the redirects of all languages are in one file', () => {
  expect(withLanguages.redirects(redirectsFile(main), others)).toBe(redirectsFile(main) + redirectsFile(other));
});

test('each address matches one rule of Vercel', () => {
  const { headers } = JSON.parse(withLanguages.vercel(vercelFile(main), others)) as {
    readonly headers: readonly { readonly source: string }[];
  };
  for (const path of ['/', '/assets/a.js', '/stories/x/', '/zh-hant/', '/zh-hant/assets/a.js', '/zh-hant/stories/x/']) {
    const matching = headers.filter(({ source }) => new RegExp(`^${source}$`, 'u').test(path));
    expect({ path, rules: matching.length, isOther: matching[0]?.source.startsWith('/zh-hant/') }).toEqual({
      path,
      rules: 1,
      isOther: path.startsWith('/zh-hant/'),
    });
  }
});

test('in the files for nginx and Caddy no name is there twice', () => {
  const nginx = withLanguages.nginx(nginxInclude(main), others);
  expect(nginx).toContain('location ^~ "/zh-hant/"');
  const caddy = withLanguages.caddy(caddyFile(main), others);
  expect(caddy.match(/^@broadsheet\S*/gmu)).toEqual(['@broadsheet_zh_hant', '@broadsheet']);
  expect(caddy.match(/^handle_errors/gmu)).toHaveLength(1);
  expect(withLanguages.caddy(caddyFile(main), [])).toBe(caddyFile(main));
});
