import { join } from 'node:path';
import { filePath } from '../../edition/addresses.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Edition } from '../model/edition.ts';
import { caddyFile } from './caddy.ts';
import { headerPlan, ownsHost } from './headers.ts';
import { nginxInclude } from './nginx.ts';
import { hostFiles, type HostPlan } from './host-plan.ts';
import { inlineHashes } from './content-security-policy.ts';
import { movedPages, redirectPage } from './redirects.ts';
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
}: HostFilesOptions): Promise<void> {
  const moved = movedPages(edition);
  const plan: HostPlan = {
    base,
    headers: headerPlan(inlineHashes(templates.join('')), ownsHost(edition.url), base),
    redirects: moved,
  };
  const files = new Map([
    [join(folder, hostFiles.headers), headersFile(plan)],
    [join(folder, hostFiles.redirects), redirectsFile(plan)],
    [join(folder, hostFiles.vercel), vercelFile(plan)],
    // Without it, GitHub Pages leaves out files whose names start with an underscore.
    [join(folder, '.nojekyll'), ''],
    [join(hostsFolder, 'nginx.conf'), nginxInclude(plan)],
    [join(hostsFolder, 'Caddyfile'), caddyFile(plan)],
  ]);
  for (const story of moved) files.set(join(folder, filePath(story.from)), redirectPage(story, base, edition.url));
  for (const [file, text] of files) await writeFileAtomically(file, text);
}
