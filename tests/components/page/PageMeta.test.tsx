// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { PageMeta } from '../../../src/components/page/PageMeta.tsx';
import type { Masthead } from '../../../src/edition/published.ts';
import { show } from '../../fixtures/component.tsx';

const masthead: Masthead = {
  name: 'The Tester',
  url: 'https://tester.example/paper/',
  language: { lang: 'en', dir: 'ltr' },
  sections: [],
};
const content = (selector: string) => document.querySelector(`meta[${selector}]`)?.getAttribute('content');
const canonical = () => document.querySelector('link[rel=canonical]')?.getAttribute('href');

describe('the metadata of a page', () => {
  test('has title, description and public address', () => {
    show(<PageMeta masthead={masthead} title="Floods" description="All of them." address="/topics/floods/" />);
    expect(document.title).toBe('Floods | The Tester');
    expect(content('name=description')).toBe('All of them.');
    expect(canonical()).toBe('https://tester.example/paper/topics/floods/');
    expect(content('property="og:title"')).toBe('Floods');
    expect(content('property="og:description"')).toBe('All of them.');
    expect(content('property="og:type"')).toBe('website');
    expect(content('property="og:site_name"')).toBe('The Tester');
    expect(content('property="og:url"')).toBe('https://tester.example/paper/topics/floods/');
    expect(content('name=robots')).toBeUndefined();
  });

  test('of the front page has the name of the edition as its title', () => {
    show(<PageMeta masthead={masthead} description="News." address="/" />);
    expect(document.title).toBe('The Tester');
    expect(content('property="og:title"')).toBe('The Tester');
  });

  test('without a public address names none', () => {
    const { url: _, ...local } = masthead;
    show(<PageMeta masthead={local} title="Floods" description="All." address="/topics/floods/" type="article" />);
    expect(canonical()).toBeUndefined();
    expect(content('property="og:url"')).toBeUndefined();
    expect(content('property="og:type"')).toBe('article');
    expect(content('name=robots')).toBeUndefined();
  });

  test('of a page without an address of its own keeps search engines out', () => {
    show(<PageMeta masthead={masthead} title="Page not found" description="None." />);
    expect(content('name=robots')).toBe('noindex');
    expect(canonical()).toBeUndefined();
  });

  test('is there even if the masthead could not be read', () => {
    show(<PageMeta masthead={undefined} title="No connection" description="Offline." />);
    expect(document.title).toBe('No connection |');
  });
});
