// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { element, sourceOf, stylesheet, xmlDocument } from '../../src/text/markup.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';
import { xmlOf } from '../fixtures/machine-readers.ts';

/** A text without the characters that XML 1.0 cannot hold. */
const legal = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

describe('an element', () => {
  test('has the given attributes and content', () => {
    expect(
      element('a', { href: '/b', title: undefined, width: 3 }, ['c', element('br', {}), element('i', {}, [])]).source,
    ).toBe('<a href="/b" width="3">c<br/><i></i></a>');
  });

  test('is its text where a text is needed, as for the separators of a list', () => {
    expect(String(element('a', { href: '/>' }, [element('b', {}, ['Irán']), ' & more']))).toBe('Irán &amp; more');
  });

  test.each(hostileTexts)('holds a text as text (%#)', (text) => {
    const root = xmlOf(
      xmlDocument(element('root', { it: text }, [text, element('inner', {}, [text])])),
    ).documentElement;
    expect(root.getAttribute('it')).toBe(legal(text));
    expect(root.textContent).toBe(legal(text) + legal(text));
    expect(root.children).toHaveLength(1);
  });

  test('keeps white space', () => {
    const root = xmlOf(xmlDocument(element('root', { it: 'a\n\tb\r' }, ['a\r\n\tb']))).documentElement;
    expect(root.getAttribute('it')).toBe('a\n\tb\r');
    expect(root.textContent).toBe('a\r\n\tb');
  });

  test('is escaped as the text of another', () => {
    expect(sourceOf([element('p', {}, ['a < b']).source])).toBe('&lt;p&gt;a &amp;lt; b&lt;/p&gt;');
  });
});

test('an XML file starts with its encoding, then its stylesheet', () => {
  expect(xmlDocument(element('rss', {}, []), stylesheet('/a&b/feed.css'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<?xml-stylesheet type="text/css" href="/a&amp;b/feed.css"?>\n<rss></rss>\n',
  );
});
