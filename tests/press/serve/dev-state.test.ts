import { expect, test } from 'vitest';
import type { Edition } from '../../../src/press/model/edition.ts';
import { initialDevState, nextDevState } from '../../../src/press/serve/dev-state.ts';
import { editionOf } from '../../fixtures/copy.ts';

const edition = editionOf({ 'flood.json': { headline: 'Flood' } });
const fault = { file: 'stories/flood.json', field: '', message: 'x' };
const readGood = () => Promise.resolve({ kind: 'edition', edition, remarks: [], remarksUntil: Infinity } as const);

test('the state keeps the last edition without faults, next to the faults that came later', async () => {
  const good = await nextDevState(initialDevState, readGood);
  expect(good.draft?.publication.pages).toContain('/stories/flood/');
  expect(good.faults).toBeUndefined();
  const faulty = await nextDevState(good, () => Promise.resolve({ kind: 'faulty', faults: [fault] }));
  expect(faulty.draft).toBe(good.draft);
  expect(faulty.faults?.faults).toEqual([fault]);
  expect((await nextDevState(faulty, readGood)).faults).toBeUndefined();
});

test('an exception is a fault, and the next reading can correct it', async () => {
  const good = await nextDevState(initialDevState, readGood);
  const broken: Edition = {
    ...edition,
    get sections(): never {
      throw new RangeError('too many');
    },
  };
  const message = 'the edition could not be made: too many; undo the last change';
  const unpublished = await nextDevState(good, () =>
    Promise.resolve({ kind: 'edition', edition: broken, remarks: [], remarksUntil: Infinity }),
  );
  expect(unpublished.faults?.faults.map((found) => found.message)).toEqual([message]);
  expect(unpublished.draft).toBe(good.draft);
  const unread = await nextDevState(good, () => Promise.reject(new RangeError('too many')));
  expect(unread.faults?.faults).toEqual([{ file: 'stories', field: '', message }]);
  expect((await nextDevState(unread, readGood)).faults).toBeUndefined();
});
