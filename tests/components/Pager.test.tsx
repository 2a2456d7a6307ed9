// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Pager } from '../../src/components/Pager.tsx';
import { show } from '../fixtures/component.tsx';

const addressOf = (page: number) => `/list/${page}/`;
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

test('a list of one page has no pager', () => {
  expect(show(<Pager addressOf={addressOf} page={1} pages={1} />).container).toBeEmptyDOMElement();
});

test.each([
  [1, 'Page 1 of 1,200', [['Next page', '/list/2/']]],
  [
    2,
    'Page 2 of 1,200',
    [
      ['Previous page', '/list/1/'],
      ['Next page', '/list/3/'],
    ],
  ],
  [1200, 'Page 1,200 of 1,200', [['Previous page', '/list/1199/']]],
])('page %d of a long list links to its neighbours', (page, text, neighbours) => {
  show(<Pager addressOf={addressOf} page={page} pages={1200} />);
  expect(screen.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  expect(screen.getByText(text)).toBeVisible();
  expect(links()).toEqual(neighbours);
});
