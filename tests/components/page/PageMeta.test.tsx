// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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

/** Shows the metadata of a page, and waits until the document has it. */
async function showMeta(meta: React.ReactElement): Promise<void> {
  document.title = 'the page before';
  show(meta);
  await expect.poll(() => document.title).not.toBe('the page before');
}

beforeEach(() => {
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

describe('the metadata of a page', () => {
  test('has title, description and public address', async () => {
    await showMeta(
      <PageMeta masthead={masthead} title="Floods" description="All of them." address="/topics/floods/" />,
    );
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

  test('of the front page has the name of the edition as its title', async () => {
    await showMeta(<PageMeta masthead={masthead} description="News." address="/" />);
    expect(document.title).toBe('The Tester');
    expect(content('property="og:title"')).toBe('The Tester');
  });

  test('without a public address names none', async () => {
    const { url: _, ...local } = masthead;
    await showMeta(
      <PageMeta masthead={local} title="Floods" description="All." address="/topics/floods/" type="article" />,
    );
    expect(canonical()).toBeUndefined();
    expect(content('property="og:url"')).toBeUndefined();
    expect(content('property="og:type"')).toBe('article');
    expect(content('name=robots')).toBeUndefined();
  });

  test('of a page without an address of its own keeps search engines out', async () => {
    await showMeta(<PageMeta masthead={masthead} title="Page not found" description="None." />);
    expect(content('name=robots')).toBe('noindex');
    expect(canonical()).toBeUndefined();
  });

  test('is there even if the masthead could not be read', async () => {
    await showMeta(<PageMeta masthead={undefined} title="No connection" description="Offline." />);
    expect(document.title).toBe('No connection |');
  });

  test('takes the place of that of the page before', async () => {
    await showMeta(<PageMeta masthead={masthead} title="Inundaciones" lang="es" description="Todas." />);
    expect(document.querySelector('title')?.lang).toBe('es');
    const before = [...document.head.children];
    await showMeta(<PageMeta masthead={masthead} title="Floods" description="All." address="/topics/floods/" />);
    expect(document.querySelector('title')?.hasAttribute('lang')).toBe(false);
    expect(content('name=robots')).toBeUndefined();
    expect(content('name=description')).toBe('All.');
    expect(document.querySelectorAll('title, meta[name=description], meta[property="og:title"]')).toHaveLength(3);
    expect(before.filter((element) => element.isConnected)).toHaveLength(before.length - 1);
  });

  test('is in built pages', () => {
    vi.stubEnv('SSR', true);
    const built = <PageMeta masthead={masthead} title="Floods" description="All." address="/topics/floods/" />;
    expect(renderToString(built)).toBe(
      '<title>Floods | The Tester</title>' +
        '<meta name="description" content="All."/>' +
        '<link rel="canonical" href="https://tester.example/paper/topics/floods/"/>' +
        '<meta property="og:title" content="Floods"/>' +
        '<meta property="og:description" content="All."/>' +
        '<meta property="og:type" content="website"/>' +
        '<meta property="og:site_name" content="The Tester"/>' +
        '<meta property="og:url" content="https://tester.example/paper/topics/floods/"/>',
    );
  });
});
