import { expect, test } from 'vitest';
import { BuildRefused, explained, refused } from '../../../src/press/build/build-refused.ts';

const systemError = (code: string, details: object = {}) =>
  Object.assign(new Error(`${code}: something`), { code, ...details });

test.each<[string, Error, string]>([
  [
    'a full disk',
    systemError('ENOSPC', { path: '/srv/dist.press/a.html' }),
    "/srv/dist.press/a.html can't be written: the disk is full. Free some space, then build again. " +
      'The last edition is unchanged.',
  ],
  [
    'a copy that failed',
    systemError('EACCES', { path: '/stories/quay.jpg', dest: '/srv/dist.press/quay.jpg' }),
    "/srv/dist.press/quay.jpg can't be written: this user may not write there. Change the permissions, then build " +
      'again. The last edition is unchanged.',
  ],
  [
    'an error of the bundler',
    new Error(
      'Failed to write file in /srv/dist.press/app.js\n\nCaused by:\n    No space left on device (os error 28)\n',
    ),
    "/srv/dist.press/app.js can't be written: the disk is full. Free some space, then build again. " +
      'The last edition is unchanged.',
  ],
])('%s is explained, with the file', (_what, error, message) => {
  const refusal = explained(error);
  expect(refusal).toBeInstanceOf(BuildRefused);
  expect(refusal).toMatchObject({ message });
});

test('other errors stay as they are', () => {
  for (const error of [new RangeError('x'), systemError('ENOENT'), 'text']) expect(explained(error)).toBe(error);
});

test('a folder on a read-only disk has a remedy', () => {
  expect(refused('/srv/dist.press.lock', "can't be written to", systemError('EROFS')).message).toBe(
    "/srv/dist.press.lock can't be written to: the file system is read-only. Build into another folder with " +
      '--outDir. The last edition is unchanged.',
  );
});
