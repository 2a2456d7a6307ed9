import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf, signatureFault } from '../../../src/press/copy/picture-types.ts';
import { bytesOf, signatures } from '../../fixtures/copy.ts';

const bytes = (extension: string): Uint8Array => signatures[extension] ?? new Uint8Array();

describe('a picture', () => {
  test.each(['.avif', '.gif', '.jpg', '.png', '.webp', '.svg'])(
    'that is what its name says has no fault: %s',
    (extension) => {
      expect(signatureFault(`quay${extension}`, bytes(extension))).toBeUndefined();
      expect(signatureFault(`Quay${extension.toUpperCase()}`, bytes(extension))).toBeUndefined();
    },
  );

  test('may be a file of any program', () => {
    const pixel = readFileSync(new URL('../../fixtures/pixel.png', import.meta.url));
    expect(signatureFault('pixel.png', pixel)).toBeUndefined();
    expect(signatureFault('quay.jpeg', bytes('.jpg'))).toBeUndefined();
    expect(signatureFault('quay.avif', bytesOf('\0\0\0 ftypmif1\0\0\0\0mif1miafavif'))).toBeUndefined();
    expect(signatureFault('quay.gif', bytesOf('GIF87a'))).toBeUndefined();
    expect(signatureFault('mark.svg', bytesOf('\ufeff\n<?xml version="1.0"?><svg/>'))).toBeUndefined();
  });

  test.each([
    ['.png', 'quay.jpg', 'PNG', 'quay.png'],
    ['.jpg', 'a/Quay 1.PNG', 'JPEG', 'Quay 1.jpg'],
    ['.webp', 'quay.1.jpg', 'WebP', 'quay.1.webp'],
    ['.avif', 'quay.webp', 'AVIF', 'quay.avif'],
    ['.gif', 'quay.svg', 'GIF', 'quay.gif'],
  ])('that is a %s has to be named like one: %s', (is, name, type, renamed) => {
    const file = name.split('/').at(-1) ?? '';
    expect(signatureFault(name, bytes(is))).toBe(
      `"${file}" holds a ${type} picture; rename it to "${renamed}", and write that name here`,
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a page', bytesOf('<!doctype html>')],
    ['a drawing', bytes('.svg')],
    ['a HEIC picture', bytesOf('\0\0\0 ftypheic\0\0\0\0mif1heic')],
    ['text', bytesOf('PNG')],
  ])('that holds %s is none', (_what, content) => {
    expect(signatureFault('quay.jpg', content)).toBe(
      '"quay.jpg" holds no picture of the kind its name says; save it as one that ends in .avif, .gif, .jpeg, .jpg, .png, .webp',
    );
  });

  test.each([
    ['quay.JPG', 'image/jpeg'],
    ['quay.avif', 'image/avif'],
    ['quay', 'application/octet-stream'],
  ])('is served as what it is: %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});
