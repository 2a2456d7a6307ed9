import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPicture, mediaTypeOf, pictureNameFault, signatureFault } from '../../../src/press/copy/picture-types.ts';
import { bytesOf, signatures } from '../../fixtures/copy.ts';

const bytes = (extension: string): Uint8Array => signatures[extension] ?? new Uint8Array();

describe('a picture', () => {
  test.each(['.avif', '.gif', '.jpg', '.png', '.webp', '.svg'])(
    'of the type that its name says has no fault: %s',
    (extension) => {
      expect(signatureFault(`quay${extension}`, bytes(extension))).toBeUndefined();
      expect(signatureFault(`Quay${extension.toUpperCase()}`, bytes(extension))).toBeUndefined();
    },
  );

  test('can be written by any program', () => {
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
  ])('of the type %s has to be renamed: %s', (is, name, type, renamed) => {
    const file = name.split('/').at(-1) ?? '';
    expect(signatureFault(name, bytes(is))).toBe(
      `"${file}" is a ${type} picture; rename the file to "${renamed}", and change the name here`,
    );
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a page', bytesOf('<!doctype html>')],
    ['a drawing', bytes('.svg')],
    ['text', bytesOf('PNG')],
  ])('that contains %s is a fault', (_what, content) => {
    expect(signatureFault('quay.jpg', content)).toBe(
      '"quay.jpg" isn\'t what its name says; export it as JPEG, PNG, WebP, AVIF, GIF or TIFF',
    );
  });

  test('in the format of phone cameras has to be exported', () => {
    const heic = bytesOf('\0\0\0 ftypheic\0\0\0\0mif1heic');
    const message = 'HEIC isn\'t supported; export it as JPEG, and change the name here to "quay.jpg"';
    expect(signatureFault('quay.jpg', heic)).toBe(message);
    expect(signatureFault('a/quay.png', heic)).toBe(message);
    expect(pictureNameFault('a/quay.heic', 'stories')).toBe(message);
    expect(pictureNameFault('/a/quay.HEIF', 'public')).toBe(message);
  });

  test.each([
    ['quay.JPG', 'image/jpeg'],
    ['quay.jpeg', 'image/jpeg'],
    ['quay.png', 'image/png'],
    ['quay.webp', 'image/webp'],
    ['quay.avif', 'image/avif'],
    ['quay.gif', 'image/gif'],
    ['quay', 'application/octet-stream'],
  ])('has a media type by its name: %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });
});

describe('the name of a picture', () => {
  test.each(['x.jpg', 'x.JPEG', 'a/x.png', 'x.webp', 'x.avif', 'x.gif', 'x.tiff', 'x.TIF'])('may be %s', (name) => {
    expect(isPicture(name)).toBe(true);
  });

  test.each(['x.svg', 'x.html', 'x', 'x.jpg.exe', 'jpg'])('is never %s', (name) => {
    expect(isPicture(name)).toBe(false);
  });
});
