import { expect, test } from 'vitest';
import { oneScript } from '../../../src/press/build/one-script.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  boot: ['idle'],
  app: ['react', 'routes', 'idle'],
  routes: ['story', 'app'],
  panel: ['react'],
};
const modules = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };

test('the two scripts contain all that they import, and other modules are left to the bundler', () => {
  const fileOf = oneScript('boot', 'app');
  const files = ['boot', 'idle', 'app', 'react', 'routes', 'story', 'panel'].map((id) => fileOf(id, modules));
  expect(files).toEqual(['boot', 'boot', 'start-app', 'start-app', 'start-app', 'start-app', null]);
});

test('a module that the bundler does not know has no imports', () => {
  expect(oneScript('boot', 'app')('boot', { getModuleInfo: () => null })).toBe('boot');
});
