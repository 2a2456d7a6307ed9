import type { ChaosBrowser } from './debugging-pipe.ts';
import { deploymentsOf, describeDeployment, sampleDeployments } from './deployments.ts';
import { runDeployment } from './deploys.ts';
import { buildEdition } from './editions.ts';
import { openFailingSite, type FailingSite } from './failing-site.ts';
import { faultKinds, type FaultKind } from './faults.ts';
import { isOpen, openResults } from './kept-results.ts';
import { inParallel, inPart, matches } from './parallel.ts';
import { listFaults } from './report.ts';

interface DeploymentOptions {
  readonly sample: boolean;
  readonly list: boolean;
  readonly show: boolean;
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
  browser: ChaosBrowser,
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
  const results = openResults(root, 'deployments.jsonl');
  const open = chosen.filter((one) => isOpen(results.of(describeDeployment(one))));
  let faulty = 0;
  try {
    for (let i = 0; i < Number(options.pages); i++) sites.push(await openFailingSite(first, format));
    await inParallel(sites, open, async (one, site, done, all) => {
      const name = describeDeployment(one);
      progress(`${done} of ${all} deployments, ${faulty} with faults: ${name}`);
      const faults = results.of(name)?.faults ?? (await runDeployment(browser, site, folders, one));
      results.add(name, { faults });
      if (faults.length > 0) faulty += 1;
      if (options.show) process.stderr.write(listFaults(name, { faults }));
    });
    const repeated = open.filter((one) => isOpen(results.of(describeDeployment(one))));
    await inParallel(sites.slice(0, 1), repeated, async (one, site, done, all) => {
      const name = describeDeployment(one);
      progress(`${done} of ${all} deployments with faults, again: ${name}`);
      const again = await runDeployment(browser, site, folders, one);
      results.add(name, { faults: [], ...results.of(name), again });
    });
  } finally {
    for (const site of sites) site.close();
  }
  progress('');
  const reported = chosen.map((one) => {
    const name = describeDeployment(one);
    return { name, faults: [], ...results.of(name) };
  });
  process.stdout.write(reported.map(({ name, ...result }) => listFaults(name, result)).join(''));
  const isFaulty = (kind?: FaultKind) =>
    reported.filter(({ faults }) => faults.some((one) => kind === undefined || one.kind === kind)).length;
  const counts = faultKinds.map((kind) => `${kind}: ${isFaulty(kind)}\n`).join('');
  process.stdout.write(`\n${chosen.length} deployments\n${counts}`);
  return isFaulty() === 0 ? 0 : 1;
}
