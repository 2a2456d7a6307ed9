import { join } from 'node:path';
import { filePath } from '../../edition/addresses.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Edition } from '../model/edition.ts';
import { caddyFile } from './caddy.ts';
import { headerPlan, ownsHost } from './headers.ts';
import { nginxInclude } from './nginx.ts';
import type { HostPlan } from './plan.ts';
import { inlineHashes } from './policy.ts';
import { movedStories, stubPage } from './redirects.ts';
import { headersFile, redirectsFile } from './underscore-files.ts';
import { vercelFile } from './vercel.ts';

export interface HostRun {
  readonly edition: Edition;
  /** What every page is made of. */
  readonly template: string;
  readonly base: string;
  /** Where the edition is written: what hosts look for in it goes there too. */
  readonly folder: string;
  /** Where that is written which a host's keeper puts elsewhere, and which is not to be served. */
  readonly hostsFolder: string;
}

/** The folder beside an edition that has what it is served by. */
export const hostsFolderOf = (outDir: string): string => `${outDir}-hosts`;

/** Writes what hosts need to serve an edition rightly, and a page at every former address. */
export async function writeHosts({ edition, template, base, folder, hostsFolder }: HostRun): Promise<void> {
  const moved = movedStories(edition);
  const plan: HostPlan = { base, headers: headerPlan(inlineHashes(template), ownsHost(edition.url)), redirects: moved };
  const files = new Map([
    [join(folder, '_headers'), headersFile(plan)],
    [join(folder, '_redirects'), redirectsFile(plan)],
    [join(folder, 'vercel.json'), vercelFile(plan)],
    // GitHub Pages would leave out files whose names begin with an underscore.
    [join(folder, '.nojekyll'), ''],
    [join(hostsFolder, 'nginx.conf'), nginxInclude(plan)],
    [join(hostsFolder, 'Caddyfile'), caddyFile(plan)],
  ]);
  for (const story of moved) files.set(join(folder, filePath(story.from)), stubPage(story, base, edition.url));
  for (const [file, text] of files) await writeFileAtomically(file, text);
}
