// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { open } from '../fixtures/reader.tsx';

const files = {
  'flood.json': { headline: 'The river rises', body: ['One.', 'Two.'], related: ['drought'] },
  'drought.json': { headline: 'The river falls' },
};

const announcements = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('a page that a link opens', () => {
  test('has focus on its heading, and is announced once', async () => {
    const { user } = await open('/', files);
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('');

    await user.click(screen.getByRole('link', { name: 'The river rises' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'The river rises' })).toHaveFocus());
    await waitFor(() => expect(announcements()).toEqual(['The river rises | The Tester']));

    await user.click(await screen.findByRole('link', { name: /^The river falls/u }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'The river falls' })).toHaveFocus());
    await waitFor(() => expect(announcements()).toEqual(['The river falls | The Tester']));
  });

  test('at a passage has focus on the passage', async () => {
    const { router } = await open('/', files);
    await act(() => router.navigate('/stories/flood/#p2'));
    await waitFor(() => expect(screen.getByText('Two.')).toHaveFocus());
  });

  test('at a passage that does not exist has focus on its heading', async () => {
    const { router } = await open('/', files);
    await act(() => router.navigate('/stories/flood/#p99'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  test('in a browser without text fragments has the whole paragraph marked', async () => {
    // Browsers with text fragments remove them from the address.
    history.replaceState(null, '', '#p2:~:text=Two');
    await open('/stories/flood/', files);
    expect(screen.getByText('Two.')).toHaveAttribute('data-passage');
    expect(screen.getByText('One.')).not.toHaveAttribute('data-passage');
    history.replaceState(null, '', '#');
  });

  test('that does not exist is announced too', async () => {
    const { router } = await open('/', files);
    await act(() => router.navigate('/nowhere/'));
    // Focus moves after the frame.
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent('Page not found | The Tester');
  });
});

describe('going back', () => {
  test('returns focus to the link that was clicked', async () => {
    const { user, router } = await open('/stories/flood/', files);
    await user.click(screen.getByRole('link', { name: /^The river falls/u }));
    await screen.findByRole('heading', { level: 1, name: 'The river falls' });
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'The river rises' });
    await waitFor(() => expect(screen.getByRole('link', { name: /^The river falls/u })).toHaveFocus());
  });
});
