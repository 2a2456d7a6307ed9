import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStories } from '../../../src/press/serve/watch-stories.ts';

const storiesFolder = resolve('/news/stories');
const publicDir = resolve('/news/public');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start({ withPublicDir = true } = {}) {
  const onChange = vi.fn<() => void>();
  const stopWatchingFolder = vi.fn<() => void>();
  const calls: string[] = [];
  let report: (event: string, file: string) => void = () => undefined;
  let replaceFolder: () => void = () => undefined;
  const watcher = {
    add: (file: string) => calls.push(`add ${file}`),
    unwatch: (file: string) => calls.push(`unwatch ${file}`),
    on: (_all: 'all', listener: typeof report) => (report = listener),
  };
  const stop = watchStories({
    watcher,
    storiesFolder,
    publicDir: withPublicDir ? publicDir : '',
    onChange,
    watchFolder: (_folder, onReplaced) => {
      replaceFolder = onReplaced;
      return stopWatchingFolder;
    },
  });
  return {
    onChange,
    calls,
    stop,
    stopWatchingFolder,
    replaceFolder: () => replaceFolder(),
    report: (file: string) => report('change', file),
  };
}

test('many changes in a moment are one', () => {
  const { onChange, report } = start();
  for (let i = 0; i < 100; i++) report(join(storiesFolder, `${i}.json`));
  expect(onChange).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each([
  ['a story', join(storiesFolder, 'world/flood.json'), true],
  ['a public picture', join(publicDir, 'quay.png'), true],
  ['a file of a folder with a similar name', join(`${storiesFolder}-old`, 'flood.json'), false],
  ['a source file', resolve('/news/src/app/app.css'), false],
])('%s changes the edition or not: %s, %s', (_, file, changes) => {
  const { onChange, report } = start();
  report(file);
  vi.runAllTimers();
  expect(onChange).toHaveBeenCalledTimes(changes ? 1 : 0);
});

test('without a public folder, only stories are watched', () => {
  const { onChange, report } = start({ withPublicDir: false });
  report(join(publicDir, 'quay.png'));
  vi.runAllTimers();
  expect(onChange).not.toHaveBeenCalled();
});

test('a folder that was replaced is watched again, and read', () => {
  const { onChange, calls, replaceFolder } = start();
  expect(calls).toEqual([`add ${storiesFolder}`]);
  replaceFolder();
  expect(calls.slice(1)).toEqual([`unwatch ${storiesFolder}`, `add ${storiesFolder}`]);
  vi.runAllTimers();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('nothing is reported after the watch has ended', () => {
  const { onChange, report, stop, stopWatchingFolder } = start();
  report(join(storiesFolder, 'flood.json'));
  stop();
  vi.runAllTimers();
  expect(onChange).not.toHaveBeenCalled();
  expect(stopWatchingFolder).toHaveBeenCalledOnce();
});
