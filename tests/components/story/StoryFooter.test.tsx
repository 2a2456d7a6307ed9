// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryFooter } from '../../../src/components/story/StoryFooter.tsx';
import { show, story, textsOf } from '../../fixtures/component.tsx';

const footer = () => document.querySelector('footer');

describe('the footer of a story', () => {
  test('has its topics and its sources', () => {
    show(
      <StoryFooter
        story={story({
          topics: [
            { slug: 'cork', name: 'Cork' },
            { slug: 'rain', name: 'Rain' },
          ],
          basedOn: [{ name: 'A report', url: 'https://report.example/' }, { name: 'Notes' }],
          copyrightHolder: { name: 'The Tester' },
          license: { name: 'BY', url: 'https://license.example/' },
        })}
      />,
    );
    const topics = within(screen.getByRole('navigation', { name: 'About' }));
    expect(topics.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/topics/cork/',
      '/topics/rain/',
    ]);
    expect(textsOf(document.querySelectorAll('footer > p'))).toEqual([
      'Based on A report and Notes',
      'Copyright The Tester',
      'License BY',
    ]);
    expect(screen.getByRole('link', { name: 'A report' })).toHaveAttribute('href', 'https://report.example/');
    expect(screen.queryByRole('link', { name: 'Notes' })).toBeNull();
  });

  test('is left out where there is nothing in it', () => {
    expect(show(<StoryFooter story={story()} />).container).toBeEmptyDOMElement();
  });

  test('with topics alone is on screen only: links to other pages are of no use on paper', () => {
    show(<StoryFooter story={story({ topics: [{ slug: 'cork', name: 'Cork' }] })} />);
    expect(footer()).toHaveClass('print:hidden');
    expect(footer()).not.toHaveClass('hidden');
  });

  test('with addresses of links alone is on paper only', () => {
    show(<StoryFooter story={story({ links: ['https://ada.example/'] })} />);
    expect(footer()).toHaveClass('print:block');
    expect(footer()).toHaveAttribute('hidden');
    expect(footer()).not.toHaveClass('print:hidden');
  });

  test('with sources is on screen and on paper', () => {
    show(<StoryFooter story={story({ basedOn: [{ name: 'Notes' }] })} />);
    expect(footer()).not.toHaveClass('hidden');
    expect(footer()).not.toHaveClass('print:hidden');
  });
});
