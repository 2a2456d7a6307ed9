import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createQueryClient } from '../../src/queries/client.ts';

test('data is checked again with the code that it needs, until nothing is missing', async () => {
  const known = new Set<string>();
  const schema = v.lazy(() => (known.has('blocks') ? v.object({ text: v.string(), image: v.string() }) : v.object({})));
  const needs: string[] = [];
  const loadCode = (data: object): Promise<boolean> => {
    const missing = known.has('blocks') ? 'image' in data && !known.has('pictures') && 'pictures' : 'blocks';
    if (missing === false) return Promise.resolve(false);
    needs.push(missing);
    known.add(missing);
    return Promise.resolve(true);
  };
  const client = createQueryClient(() => ({ text: 'a', image: 'b' }));
  const data = await client.query({ queryKey: ['/a.json'], meta: { schema, loadCode } });
  expect(needs).toEqual(['blocks', 'pictures']);
  expect(data).toEqual({ text: 'a', image: 'b' });
});

test('data is refused if code that was loaded finds a fault in it', async () => {
  let isLoaded = false;
  const schema = v.lazy(() => (isLoaded ? v.object({ text: v.string() }) : v.object({})));
  const loadCode = (): Promise<boolean> => {
    const wasLoaded = isLoaded;
    isLoaded = true;
    return Promise.resolve(!wasLoaded);
  };
  const client = createQueryClient(() => ({ text: 3 }));
  await expect(client.query({ queryKey: ['/a.json'], meta: { schema, loadCode } })).rejects.toThrow('/a.json');
});
