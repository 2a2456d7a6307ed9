import type { Browser } from '@playwright/test';
import { deploymentsOf, describeDeployment, sampleDeployments } from './deployments.ts';
import { runDeployment } from './deploys.ts';
import { buildEdition } from './editions.ts';
import { openFailingSite, type FailingSite } from './failing-site.ts';
import { faultKinds } from './faults.ts';
import { inParallel, inPart, matches } from './parallel.ts';

interface DeploymentOptions {
  readonly sample: boolean;
  readonly list: boolean;
  readonly pages: string;
  readonly part?: string | undefined;
  readonly request?: string | undefined;
  readonly failure?: string | undefined;
}

/**
 * Runs the deployments, and prints what was found.
 * @param root a folder for the builds
 * @returns the exit code
 */
export async function runDeployments(
  root: string,
  browser: Browser,
  options: DeploymentOptions,
  progress: (text: string) => void,
): Promise<number> {
  const [first, next, format] = [
    await buildEdition('first', root),
    await buildEdition('next', root),
    await buildEdition('format', root),
  ];
  const folders = { first, next, format };
  const all = options.sample ? sampleDeployments(folders) : deploymentsOf(folders);
  const wanted = all.filter(
    ({ cut }) => matches(options.request, cut?.path ?? '') && matches(options.failure, cut?.failure ?? ''),
  );
  const chosen = inPart(options.part, wanted, describeDeployment);
  if (options.list) {
    process.stdout.write(`${chosen.map(describeDeployment).join('\n')}\n${chosen.length} deployments\n`);
    return 0;
  }
  const sites: FailingSite[] = [];
  const counts = new Map(faultKinds.map((kind) => [kind, 0]));
  let faulty = 0;
  try {
    for (let i = 0; i < Number(options.pages); i++) sites.push(await openFailingSite(first, format));
    await inParallel(sites, chosen, async (one, site, done, count) => {
      progress(`${done} of ${count} deployments, ${faulty} with faults: ${describeDeployment(one)}`);
      const faults = await runDeployment(browser, site, folders, one);
      if (faults.length > 0) faulty += 1;
      for (const kind of new Set(faults.map((fault) => fault.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const lines = faults.map(({ kind, what }) => `  ${kind}: ${what.slice(0, 200)}\n`);
      if (lines.length > 0) process.stdout.write(`\n${describeDeployment(one)}\n${lines.join('')}`);
    });
  } finally {
    for (const site of sites) site.close();
  }
  progress('');
  process.stdout.write(`\n${chosen.length} deployments\n${[...counts].map(([kind, n]) => `${kind}: ${n}\n`).join('')}`);
  return faulty === 0 ? 0 : 1;
}
