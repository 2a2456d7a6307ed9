// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Name } from '../../src/components/Name.tsx';
import { show } from '../fixtures/component.tsx';

test('a name runs in its own direction, with a link and without', () => {
  const { rerender } = show(<Name of={{ name: 'أدا' }} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('أدا').tagName).toBe('BDI');
  rerender(<Name of={{ name: 'أدا', url: 'https://ada.example/' }} />);
  const link = screen.getByRole('link', { name: 'أدا' });
  expect(link).toHaveAttribute('href', 'https://ada.example/');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('dir', 'auto');
});
