import { expect, test } from 'vitest';
import { fewScripts } from '../../../src/press/build/few-scripts.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  boot: ['idle'],
  app: ['react', 'routes', 'idle'],
  routes: ['story', 'app'],
  list: ['react', 'timeline'],
  shortcuts: ['idle'],
  panel: ['react'],
};
const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };

/** The file of a module: the first group that takes it, by priority, as in the bundler. */
const fileOf = (id: string) =>
  fewScripts({ boot: ['boot'], app: ['app'], rest: ['shortcuts', 'list'] })
    .toSorted((a, b) => b.priority - a.priority)
    .map(({ name }) => name(id, modules))
    .find((file) => file !== null);

test('each file has what its modules import and no earlier file has; other modules are left to the bundler', () => {
  const ids = ['boot', 'idle', 'app', 'react', 'routes', 'story', 'list', 'timeline', 'shortcuts', 'panel'];
  expect(ids.map(fileOf)).toEqual(['boot', 'boot', 'app', 'app', 'app', 'app', 'rest', 'rest', 'rest', undefined]);
});

test('priorities are positive: the bundler would put dependencies into files of lower ones', () => {
  expect(fewScripts({ boot: [], app: [] }).every(({ priority }) => priority > 0)).toBe(true);
});

test('a module that the bundler does not know has no imports', () => {
  const [group] = fewScripts({ boot: ['boot'] });
  expect(group?.name('boot', { getModuleInfo: () => null })).toBe('boot');
});
