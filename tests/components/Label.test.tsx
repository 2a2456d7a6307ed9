// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kickerOf } from '../../src/components/Kicker.tsx';
import { Label } from '../../src/components/Label.tsx';
import { PageHeading } from '../../src/components/page/PageHeading.tsx';
import { SectionHeading } from '../../src/components/SectionHeading.tsx';
import { show } from '../fixtures/component.tsx';

test('a label is marked as the language and the direction of the interface', () => {
  show(<Label className="note">Save</Label>);
  expect(screen.getByText('Save')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Save')).toHaveAttribute('dir', 'ltr');
  expect(screen.getByText('Save')).toHaveClass('note');
});

test('a kicker links the section by its slug', () => {
  show(<>{kickerOf({}, { slug: 'world', name: 'The World' })}</>);
  expect(screen.getByRole('link', { name: 'The World' })).toHaveAttribute('href', '/sections/world/');
});

test('the heading of a page can take focus when the page opens', () => {
  show(<PageHeading>Saved</PageHeading>);
  screen.getByRole('heading').focus();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('the heading of a group names it by its id, and links its page', () => {
  show(
    <section aria-labelledby="related">
      <SectionHeading id="related" to="/topics/">
        Topics
      </SectionHeading>
    </section>,
  );
  expect(screen.getByRole('region', { name: 'Topics' })).toContainElement(screen.getByRole('heading', { level: 2 }));
  expect(screen.getByRole('link')).toHaveAttribute('href', '/topics/');
});
