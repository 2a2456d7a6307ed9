// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode } from '../../src/components/QrCode.tsx';
import { show } from '../fixtures/component.tsx';

const text = 'https://tester.example/stories/flood/';
const drawing = () => {
  const svg = screen.getByRole('img', { name: 'The address' });
  return {
    side: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d'),
  };
};

test('a QR code has all dark modules, and a light margin of four modules', () => {
  show(<QrCode text={text} name="The address" className="size-10" />);
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const { side, path } = drawing();
  expect(side).toBe(size + 8);

  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, width, back] of path?.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu) ?? []) {
    expect(back).toBe(width);
    const row = drawn[Number(y) - 4];
    for (let i = 0; i < Number(width); i++) if (row !== undefined) row[Number(x) - 4 + i] = true;
  }
  expect(drawn).toEqual(data);
});

test('a text that is too long for a code is refused', () => {
  expect(() => show(<QrCode text={'a'.repeat(3000)} name="The address" className="size-10" />)).toThrow(RangeError);
});
