/** The command: finds out what each page requests, runs the cases, and prints what was found. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { LaunchOptions } from '@playwright/test';
import { allCases, describeCase, kindIn, situations, type ChaosCase, type Situation } from './cases.ts';
import { launchChromium, type ChaosBrowser } from './debugging-pipe.ts';
import { buildEdition } from './editions.ts';
import { isSameIn } from './failures.ts';
import { openFailingSite, type FailingSite } from './failing-site.ts';
import { isOpen, openResults } from './kept-results.ts';
import { runDeployments } from './run-deployments.ts';
import { nameOf, openRequests } from './requests.ts';
import { listFaults, reportOf } from './report.ts';
import { inParallel, inPart, matches, progressLine } from './parallel.ts';
import { sampleOf } from './sample.ts';
import { runCase } from './run-case.ts';

const usage = `npm run chaos -- [options]
  --template, --visit, --request, --failure   only those whose name contains the text, or one of several: a,b
  --worker on|off      only with the service worker, or only without
  --sample             only the cases that npm test runs
  --deploys            deployments of another edition under an open tab and an active worker, instead
  --part 2/10          every tenth case, beginning with the second
  --pages 4            how many pages are open at once
  --show               prints each case with a fault as it is found
  --list               prints the cases, and runs none
  --editions folder    keeps the built editions there, and the results: the next run goes on where this one ended
`;

/** @returns the exit code: 1 if a reader would have met a fault */
export async function chaos(args: string[], launchOptions: LaunchOptions): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      template: { type: 'string' },
      visit: { type: 'string' },
      request: { type: 'string' },
      failure: { type: 'string' },
      worker: { type: 'string' },
      sample: { type: 'boolean', default: false },
      deploys: { type: 'boolean', default: false },
      part: { type: 'string' },
      pages: { type: 'string', default: '4' },
      show: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      editions: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const isWanted = (one: ChaosCase): boolean =>
    matches(values.request, `${kindIn(one)} ${one.path}`) && matches(values.failure, one.failure);
  const isWantedSituation = ({ template, visit, worker }: Situation): boolean =>
    matches(values.template, template) &&
    matches(values.visit, visit) &&
    (values.worker === undefined || worker === (values.worker === 'on'));

  const root =
    values.editions === undefined ? await mkdtemp(join(tmpdir(), 'broadsheet-chaos-')) : resolve(values.editions);
  const progress = progressLine();
  let browser: ChaosBrowser | undefined;
  const sites: FailingSite[] = [];
  try {
    progress('building two editions');
    const [folder, next] = await Promise.all([buildEdition('first', root), buildEdition('next', root)]);
    browser = await launchChromium(launchOptions);
    if (values.deploys) return await runDeployments(root, browser, values, progress);
    for (let i = 0; i < Number(values.pages); i++) sites.push(await openFailingSite(folder, next));
    const run = runCase.bind(undefined, browser);

    const requests = openRequests(root);
    const isSame = isSameIn.bind(undefined, folder, next);
    const wanted = values.sample ? [] : situations.filter(isWantedSituation);
    await inParallel(sites, wanted, async (situation, site, done, all) => {
      progress(`finding requests: ${done} of ${all}`);
      if (requests.of(situation) === undefined) {
        const seen = await run(site, folder, situation);
        for (const { kind, what } of seen.faults)
          process.stderr.write(`\nWithout any failure, ${nameOf(situation)}: ${kind}: ${what}\n`);
        requests.add(situation, seen);
      }
    });
    requests.save();
    const found = wanted.map((one) => ({ ...one, opened: [], pressed: [], ...requests.of(one) }));
    const cases = values.sample ? sampleOf(folder) : allCases(found, isSame);
    const chosen = inPart(values.part, cases.filter(isWanted), describeCase);
    if (values.list) {
      process.stdout.write(`${chosen.map(describeCase).join('\n')}\n${chosen.length} cases\n`);
      return 0;
    }

    const results = openResults(root, 'results.jsonl');
    const open = chosen.filter((one) => isOpen(results.of(describeCase(one))));
    let faulty = 0;
    await inParallel(sites, open, async (one, site, done, all) => {
      const name = describeCase(one);
      progress(`${done} of ${all} cases, ${faulty} with faults: ${name}`);
      const { faults, readableAfter } = results.of(name) ?? (await run(site, folder, one));
      results.add(name, { faults, readableAfter });
      if (faults.length > 0) faulty += 1;
      if (values.show) process.stderr.write(listFaults(name, { faults }));
    });
    const repeated = open.filter((one) => isOpen(results.of(describeCase(one))));
    await inParallel(sites.slice(0, 1), repeated, async (one, site, done, all) => {
      const name = describeCase(one);
      progress(`${done} of ${all} cases with faults, again: ${name}`);
      results.add(name, { faults: [], ...results.of(name), again: (await run(site, folder, one)).faults });
    });
    progress('');
    const { text, faults } = reportOf(chosen.map((one) => ({ one, faults: [], ...results.of(describeCase(one)) })));
    process.stdout.write(text);
    return faults === 0 ? 0 : 1;
  } finally {
    for (const site of sites) site.close();
    await browser?.close();
    if (values.editions === undefined) await rm(root, { recursive: true, force: true });
  }
}
