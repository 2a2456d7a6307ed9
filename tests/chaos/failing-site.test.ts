import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFailingSite } from './failing-site.ts';

test('what is requested before a deployment is answered, and remembered, as the edition of then', async () => {
  const root = await mkdtemp(join(tmpdir(), 'broadsheet-site-'));
  const [old, later] = [join(root, 'old'), join(root, 'later')];
  for (const folder of [old, later]) await mkdir(folder);
  await writeFile(join(old, 'only-old.json'), '{}');
  await writeFile(join(later, '404.html'), '<!doctype html><title>Not found</title>');
  const site = await openFailingSite(old, later);
  try {
    // The request is known in this task, and is passed on in a later one.
    const { requested } = site;
    requested.push = (path: string) => {
      queueMicrotask(() => site.deploy(later));
      return Array.prototype.push.call(requested, path);
    };
    expect((await fetch(`${site.url}/only-old.json`)).status).toBe(200);
    expect((await fetch(`${site.url}/only-old.json`)).status).toBe(404);
    site.deploy(old);
    Reflect.deleteProperty(requested, 'push');
    expect((await fetch(`${site.url}/only-old.json`)).status).toBe(200);
  } finally {
    site.close();
    await rm(root, { recursive: true, force: true });
  }
});
