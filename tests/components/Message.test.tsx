// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Label } from '../../src/components/Label.tsx';
import { Message } from '../../src/components/Message.tsx';
import { Parts } from '../../src/components/Parts.tsx';
import { show } from '../fixtures/component.tsx';

const linkIn = (element: Element) => element.querySelector('a');

test('a label is marked as the language of the interface, in an edition of any language', () => {
  const { container } = show(<Label className="soft">Saved</Label>);
  expect(container.innerHTML).toBe('<span lang="en" dir="ltr" class="soft">Saved</span>');
});

test('a message with content of the edition marks its own words only', () => {
  const { container } = show(<Message of={['More in ', <bdi key="section">عالم</bdi>, '.']} />);
  expect(container).toHaveTextContent('More in عالم.');
  expect(container.firstElementChild).toHaveAttribute('dir', 'ltr');
  expect(container.querySelector('bdi')?.closest('[lang]')).toBe(document.documentElement);
  expect([...container.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)).toEqual(['More in', '.']);
});

test('each text of a message has an element of its own, and white space stays outside', () => {
  const { container } = show(<Parts of={['All ', <a key="link">headlines</a>, ' of ', ' ', 'today']} />);
  expect(container.innerHTML).toBe('<span>All</span> <a>headlines</a> <span>of</span>  <span>today</span>');
});

test('a message can change its order without losing its elements', () => {
  const link = <a key="link">World</a>;
  const { container, rerender } = show(<Parts of={['More in ', link]} />);
  rerender(<Parts of={[link, ': more']} />);
  expect(container).toHaveTextContent('World: more');
  expect(linkIn(container)).toHaveTextContent('World');
});
