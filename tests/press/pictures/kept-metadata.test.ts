import { describe, expect, test } from 'vitest';
import { rightsIn } from '../../../src/press/pictures/kept-metadata.ts';

const dataSet = (number: number, text: string) => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]), bytes]);
};
const xmp = (inside: string) => Buffer.from(`<x:xmpmeta><rdf:Description ${inside}</rdf:Description></x:xmpmeta>`);

describe('the rights of a picture', () => {
  test('are read from IPTC, also in Latin-1', () => {
    const iptc = Buffer.concat([dataSet(116, '© Harbour Press'), dataSet(80, 'Ada Quay'), dataSet(110, 'HP / Quay')]);
    expect(rightsIn({ iptc })).toEqual({ copyright: '© Harbour Press', credit: 'HP / Quay' });
    const latin = Buffer.concat([Buffer.from([0x1c, 2, 116, 0, 3]), Buffer.from('é x', 'latin1')]);
    expect(rightsIn({ iptc: latin })).toEqual({ copyright: 'é x' });
  });

  test.each([
    ['photoshop:Credit="HP &amp; Co"><dc:rights><rdf:Alt><rdf:li>All rights</rdf:li></rdf:Alt></dc:rights>'],
    ['><photoshop:Credit>HP &amp; Co</photoshop:Credit><dc:rights>All rights</dc:rights>'],
  ])('are read from XMP: %s', (inside) => {
    expect(rightsIn({ xmp: xmp(inside) })).toEqual({ copyright: 'All rights', credit: 'HP & Co' });
  });

  test.each([Buffer.alloc(0), Buffer.from('Exif\0\0II*\0'), Buffer.from('Exif\0\0MM\0*\xff\xff\xff\xff', 'latin1')])(
    'are none in data that is broken',
    (bytes) => {
      expect(rightsIn({ exif: bytes, iptc: bytes, xmp: bytes })).toEqual({});
    },
  );
});
