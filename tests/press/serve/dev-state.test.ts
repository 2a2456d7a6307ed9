import { expect, test } from 'vitest';
import { firstProof, pullProof } from '../../../src/press/serve/dev-state.ts';
import type { Edition } from '../../../src/press/model/edition.ts';
import { editionOf } from '../../fixtures/copy.ts';

const edition = editionOf({ 'flood.json': { headline: 'Flood' } });
const fault = { file: 'stories/flood.json', field: '', message: 'x' };

test('a proof is of the last edition without faults, with the faults that have come since', async () => {
  const good = await pullProof(firstProof, async () => ({ kind: 'edition', edition }));
  expect(good.publication?.pages).toContain('/stories/flood/');
  expect(good.faults).toBeUndefined();
  const faulty = await pullProof(good, async () => ({ kind: 'faulty', faults: [fault] }));
  expect(faulty.publication).toBe(good.publication);
  expect(faulty.faults?.faults).toEqual([fault]);
  expect((await pullProof(faulty, async () => ({ kind: 'edition', edition }))).faults).toBeUndefined();
});

test('whatever stops the press is a fault, and the next proof can be right', async () => {
  const good = await pullProof(firstProof, async () => ({ kind: 'edition', edition }));
  const broken: Edition = {
    ...edition,
    get sections(): never {
      throw new RangeError('too many');
    },
  };
  const message = 'this edition stopped the press: too many; undo the last change';
  const unpublished = await pullProof(good, async () => ({ kind: 'edition', edition: broken }));
  expect(unpublished.faults?.faults.map((found) => found.message)).toEqual([message]);
  expect(unpublished.publication).toBe(good.publication);
  const unread = await pullProof(good, () => Promise.reject(new RangeError('too many')));
  expect(unread.faults?.faults.map((found) => found.message)).toEqual([message]);
  expect((await pullProof(unread, async () => ({ kind: 'edition', edition }))).faults).toBeUndefined();
});
