import { join } from 'node:path';
import { filePath, storyAddress } from '../../edition/addresses.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Edition } from '../model/edition.ts';
import { caddyFile } from './caddy.ts';
import { headerPlan, ownsHost } from './headers.ts';
import { nginxInclude } from './nginx.ts';
import { hostFiles, type HostPlan } from './host-plan.ts';
import { inlineHashes } from './content-security-policy.ts';
import { movedPages, redirectPage } from './redirects.ts';
import { readLanguage, withHashes, withLanguages, type LanguageFolders } from './language-hosts.ts';
import { headersFile, redirectsFile } from './netlify-and-cloudflare.ts';
import { vercelFile } from './vercel.ts';

export interface HostFilesOptions {
  readonly edition: Edition;
  /** The HTML that pages are made from. */
  readonly templates: readonly string[];
  /** The path that the edition is served under, with a slash at both ends. */
  readonly base: string;
  /** The edition's folder, which gets the files that hosts look for there. */
  readonly folder: string;
  /** The folder for configuration of web servers, which is not served. */
  readonly hostsFolder: string;
  /** The folders of the site's editions in other languages, which have such files already. */
  readonly languages?: readonly LanguageFolders[];
}

/** The folder for configuration of web servers, next to the edition's folder. */
export const hostsFolderOf = (outDir: string): string => `${outDir}-hosts`;

/** Writes the files that tell hosts how to serve an edition, and a redirect page for each former address. */
export async function writeHostFiles({
  edition,
  templates,
  base,
  folder,
  hostsFolder,
  languages = [],
}: HostFilesOptions): Promise<void> {
  const moved = movedPages(edition);
  const others = languages.map(readLanguage);
  const plan: HostPlan = {
    base,
    headers: headerPlan(withHashes(inlineHashes(templates.join('')), others), ownsHost(edition.url), base),
    redirects: moved,
    gone: edition.gone.map(storyAddress),
  };
  const files = new Map([
    [join(folder, hostFiles.headers), withLanguages.headers(headersFile(plan), others)],
    [join(folder, hostFiles.redirects), withLanguages.redirects(redirectsFile(plan), others)],
    [join(folder, hostFiles.vercel), withLanguages.vercel(vercelFile(plan), others)],
    // Without it, GitHub Pages leaves out files whose names start with an underscore.
    [join(folder, '.nojekyll'), ''],
    [join(hostsFolder, 'nginx.conf'), withLanguages.nginx(nginxInclude(plan), others)],
    [join(hostsFolder, 'Caddyfile'), withLanguages.caddy(caddyFile(plan), others)],
  ]);
  for (const story of moved) files.set(join(folder, filePath(story.from)), redirectPage(story, base, edition.url));
  for (const [file, text] of files) await writeFileAtomically(file, text);
}
