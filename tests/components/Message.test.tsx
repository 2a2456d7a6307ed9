// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Label } from '../../src/components/Label.tsx';
import { Message } from '../../src/components/Message.tsx';
import { Parts } from '../../src/components/Parts.tsx';
import { show } from '../fixtures/component.tsx';

const linkIn = (element: Element) => element.querySelector('b');

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
  const { container } = show(<Parts of={['All ', <b key="link">headlines</b>, ' of ', ' ', 'today']} />);
  expect(container.innerHTML).toBe('<span>All</span> <b>headlines</b> <span>of</span>  <span>today</span>');
});

test('a message can change its order without losing its elements', () => {
  const link = <b key="link">World</b>;
  const { container, rerender } = show(<Parts of={['More in ', link]} />);
  rerender(<Parts of={[link, ': more']} />);
  expect(container).toHaveTextContent('World: more');
  expect(linkIn(container)).toHaveTextContent('World');
});
