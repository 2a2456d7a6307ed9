// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FrontHeader } from '../../../src/components/front-page/FrontHeader.tsx';
import { Page } from '../../../src/components/page/Page.tsx';
import { SlotsContext } from '../../../src/components/slots-context.ts';
import type { Masthead } from '../../../src/edition/published.ts';
import { show, textsOf } from '../../fixtures/component.tsx';

const masthead: Masthead = {
  name: 'The Tester',
  language: { lang: 'en', dir: 'ltr' },
  sections: [{ slug: 'world', name: 'World' }],
};
const footerLinks = () => textsOf(within(screen.getByRole('navigation', { name: 'Edition' })).getAllByRole('link'));

describe('the frame of a page', () => {
  test('has a link past the header to the content', () => {
    show(<Page masthead={masthead}>The content</Page>);
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '#content');
    expect(screen.getByText('The content')).toHaveAttribute('id', 'content');
    // The link moves focus there.
    screen.getByRole('main').focus();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('has the nameplate small, as a link to the front page', () => {
    show(<Page masthead={masthead}>The content</Page>);
    expect(screen.getByRole('link', { name: 'The Tester' })).toHaveAttribute('href', '/');
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('on the front page has the nameplate as the heading, beside the number of stories', () => {
    show(
      <Page masthead={masthead} header={<FrontHeader masthead={masthead} count={1234} />}>
        The content
      </Page>,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
    expect(screen.getByRole('link', { name: '1,234 stories in this edition' })).toHaveAttribute('href', '/headlines/');
  });

  test('links feeds only in an edition with a public address', () => {
    const { rerender } = show(<Page masthead={masthead}>The content</Page>);
    expect(footerLinks()).toEqual(['Front page', 'All stories', 'Topics', 'Back to top']);
    rerender(<Page masthead={{ ...masthead, url: 'https://tester.example/' }}>The content</Page>);
    expect(footerLinks()).toEqual(['Front page', 'All stories', 'Topics', 'RSS feed', 'Back to top']);
  });

  test('names the publisher and describes the edition if the edition does', () => {
    const { rerender } = show(<Page masthead={masthead}>The content</Page>);
    const footer = () => screen.getByRole('contentinfo').textContent;
    expect(footer()).not.toContain('Published');
    const described = {
      ...masthead,
      description: 'News for tests.',
      publisher: { name: 'Tests', url: 'https://tests.example/' },
    };
    rerender(<Page masthead={described}>The content</Page>);
    expect(footer()).toContain('News for tests.');
    expect(footer()).toContain('Published by Tests');
    expect(screen.getByRole('link', { name: 'Tests' })).toHaveAttribute('href', 'https://tests.example/');
  });

  test('has what other folders put into its header and footer', () => {
    show(
      <SlotsContext value={{ PageTools: () => <p>The tools</p>, FooterTools: () => <p>The shortcuts</p> }}>
        <Page masthead={masthead}>The content</Page>
      </SlotsContext>,
    );
    expect(screen.getByRole('banner')).toHaveTextContent('The tools');
    expect(screen.getByRole('contentinfo')).toHaveTextContent('The shortcuts');
  });

  test('leads to the front page even if the masthead could not be read', () => {
    show(<Page masthead={undefined}>The content</Page>);
    const [nameplate] = within(screen.getByRole('banner')).getAllByRole('link');
    expect(nameplate).toHaveTextContent('Front page');
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull();
  });
});
