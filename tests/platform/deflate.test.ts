import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { deflate, inflate } from '../../src/platform/deflate.ts';

afterEach(() => void vi.unstubAllGlobals());

const plain = new TextEncoder().encode('The river rises. '.repeat(100));

test('bytes are the same after compression and decompression, and fewer in between', async () => {
  const packed = (await deflate(plain)) ?? plain;
  expect(packed.length).toBeLessThan(plain.length / 10);
  expect(await inflate(packed, plain.length)).toEqual({ kind: 'inflated', bytes: plain });
});

test('decompression stops at the limit', async () => {
  const packed = Uint8Array.from(deflateRawSync(Buffer.alloc(10_000_000)));
  expect(packed.length).toBeLessThan(20_000);
  expect(await inflate(packed, 100_000)).toEqual({ kind: 'too large' });
  const small = Uint8Array.from(deflateRawSync(plain));
  expect(await inflate(small, plain.length - 1)).toEqual({ kind: 'too large' });
});

test('browsers without compression are reported', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await deflate(plain)).toBeUndefined();
  expect(await inflate(plain, 100)).toEqual({ kind: 'unavailable' });
});

test('bytes that the browser fails to compress are reported', async () => {
  const failing = class extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      super({
        transform: () => {
          throw new TypeError('out of memory');
        },
      });
    }
  };
  vi.stubGlobal('CompressionStream', failing);
  expect(await deflate(plain)).toBeUndefined();
});

test('damaged bytes are reported', async () => {
  const packed = Uint8Array.from(deflateRawSync(plain));
  expect(await inflate(packed.slice(0, -3), 100_000)).toEqual({ kind: 'damaged' });
  expect(await inflate(Uint8Array.of(255, 255, 255), 100_000)).toEqual({ kind: 'damaged' });
});
