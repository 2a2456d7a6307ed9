/** A story of five paragraphs with heights, for tests of how far a reader has got: jsdom lays nothing out. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { ReadingPosition } from '../../../src/reader/reading/ReadingPosition.tsx';
import { readingPositions } from '../../../src/reader/storage/collections.ts';
import { cardOf } from '../../fixtures/device.ts';

export const card = cardOf('flood');
/** The story's paragraphs, and heights in CSS pixels. */
const [paragraphs, paragraphHeight, headerHeight] = [5, 400, 100];
export const windowHeight = 700;

const box = (top: number, height: number) => new DOMRect(0, top, 600, height);

/** Lays the story out from the top of the page down: jsdom does not. */
export function layOut(): void {
  vi.stubGlobal('innerHeight', windowHeight);
  vi.stubGlobal('scrollY', 0);
  const scroll = (top: number) => {
    vi.stubGlobal('scrollY', Math.max(0, top));
    fireEvent.scroll(document);
  };
  vi.stubGlobal('scrollTo', ({ top = 0 }: ScrollToOptions) => scroll(top));
  vi.stubGlobal('scrollBy', ({ top = 0 }: ScrollToOptions) => scroll(scrollY + top));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const index = Number(/^p(\d)$/u.exec(this.id)?.[1] ?? Number.NaN) - 1;
    if (this.className === 'passages') return box(headerHeight - scrollY, paragraphs * paragraphHeight);
    return box(Number.isNaN(index) ? 0 : headerHeight + index * paragraphHeight - scrollY, paragraphHeight);
  });
  // Each paragraph has ten characters, one on each line.
  Range.prototype.getBoundingClientRect = function (this: Range) {
    const top = this.startContainer.parentElement?.getBoundingClientRect().top ?? 0;
    return box(top + (this.startOffset * paragraphHeight) / 10, paragraphHeight / 10);
  };
}

/** The page that the document was loaded for, and how. The address of every page in jsdom is `/`. */
export function loadDocument(path: string, type: 'navigate' | 'reload'): void {
  const entry = { entryType: 'navigation', name: `https://tester.example${path}`, type };
  const timing = { duration: 0, startTime: 0, toJSON: () => entry };
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ ...entry, ...timing }]);
}

/** Opens another page by its address, then the story by a link, or by going back. */
export async function openStory({
  by = 'link',
  hash = '',
  Component = ReadingPosition,
}: {
  readonly by?: 'link' | 'back';
  readonly hash?: string;
  readonly Component?: typeof ReadingPosition;
} = {}) {
  const story = (
    <Component card={card}>
      <div className="passages">
        {Array.from({ length: paragraphs }, (_, i) => (
          <p key={i} id={`p${i + 1}`}>
            0123456789
          </p>
        ))}
      </div>
    </Component>
  );
  const paths = [
    { path: '/', element: <h1>Front page</h1> },
    { path: '/story', element: story },
  ];
  const router = createMemoryRouter(paths, by === 'link' ? {} : { initialEntries: ['/story', '/'] });
  render(<RouterProvider router={router} />);
  await act(() => router.navigate(by === 'link' ? `/story${hash}` : (-1 as never)));
  screen.getAllByText('0123456789');
  return router;
}

export const progress = () =>
  document.querySelector<HTMLElement>('.progress-line')?.style.getPropertyValue('--progress');
export const wait = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
export const scrollTo = (top: number) => act(() => window.scrollTo({ top }));
export const store = (block: string, offset: number, progressed: number) =>
  readingPositions.put('flood', { card, at: '2026-11-01T10:00:00.000Z', block, offset, progress: progressed });
