import { describe, expect, test } from 'vitest';
import {
  createTemplate,
  createTemplates,
  withBase,
  withCriticalResources,
  withoutSpaces,
} from '../../../src/press/build/template.ts';

const html =
  '<html lang="%lang%" dir="%dir%"><head><!--head--></head>' +
  '<body><div id="edition"><!--page--></div><!--state--></body></html>';
const english = { lang: 'en', dir: 'ltr' } as const;
const page = { head: '<title>T</title>', page: '<h1>T</h1>', state: '<script></script>' };

describe('a page', () => {
  test('is the template with its placeholders filled', () => {
    expect(createTemplate(html, { lang: 'ar', dir: 'rtl' })(page)).toBe(
      '<html lang="ar" dir="rtl"><head><title>T</title></head>' +
        '<body><div id="edition"><h1>T</h1></div><script></script></body></html>',
    );
  });

  test.each(['$&', "$'", '$`', '$1 $$', '<!--page-->', '<!--state-->', '<!--head-->', '%lang% %dir%'])(
    'may contain %s',
    (text) => {
      const fill = createTemplate(html, english);
      expect(fill({ head: text, page: text, state: text })).toBe(
        `<html lang="en" dir="ltr"><head>${text}</head><body><div id="edition">${text}</div>${text}</body></html>`,
      );
    },
  );

  test('has nothing of the page before', () => {
    const fill = createTemplate(html, english);
    const before = fill(page);
    fill({ head: 'other', page: 'other', state: 'other' });
    expect(fill(page)).toBe(before);
  });
});

describe('several templates', () => {
  const templates = [
    { html: `1${html}`, covers: (content: string) => content.includes('h1') },
    { html: `2${html}`, covers: (content: string) => content.includes('p') },
  ];

  test('a page is filled into the first that has its styles', () => {
    const fill = createTemplates(templates, english);
    expect(fill(page)).toMatch(/^1/u);
    expect(fill({ ...page, page: '<p>T</p>' })).toMatch(/^2/u);
  });

  test('a page whose styles none has is refused', () => {
    const fill = createTemplates(templates, english);
    expect(() => fill({ ...page, page: '' })).toThrow('no template has all styles of a page');
  });
});

describe('a template', () => {
  test.each(['%lang%', '%dir%', '<!--head-->', '<!--page-->', '<!--state-->'])('has to contain %s once', (text) => {
    expect(() => createTemplate(html.replace(text, ''), english)).toThrow(/^index\.html has to contain .* once$/u);
    expect(() => createTemplate(html + text, english)).toThrow(`index.html has to contain ${text} once`);
  });

  test('has to contain the root element of the app', () => {
    expect(() => createTemplate(html.replace('id="edition"', 'id="root"'), english)).toThrow(
      'index.html has to contain <div id="edition"><!--page--></div> once',
    );
  });

  test('may have its placeholders in any order', () => {
    const reversed = '<!--state--><div id="edition"><!--page--></div><!--head-->%dir%%lang%';
    expect(createTemplate(reversed, english)({ head: '1', page: '2', state: '3' })).toBe(
      '3<div id="edition">2</div>1ltren',
    );
  });
});

describe('the resources of the first paint', () => {
  const built =
    '<head>\n<!--head-->\n    <link rel="stylesheet" crossorigin href="/assets/x.css">\n<!--before-paint--></head>';

  test('are in the page: the font, which a script may preload, then the stylesheet and the script', () => {
    expect(
      withCriticalResources(built, {
        css: ' a{content:"$&"} \n',
        stylesheetAddress: '/assets/all.css',
        fontAddress: '/assets/n.woff2',
        beforePaint: 'f("$&")\n',
      }),
    ).toBe(
      '<head>\n<link rel="preload" href="/assets/n.woff2" as="font" type="font/woff2" media="not all" crossorigin>' +
        '<!--head--><style>a{content:"$&"}</style><link rel="stylesheet" href="/assets/all.css" media="print">' +
        '\n<script>f("$&")</script></head>',
    );
  });

  test.each(['<!--head-->', '<!--before-paint-->'])('need %s in the template', (text) => {
    const resources = { css: '', stylesheetAddress: '', fontAddress: '', beforePaint: '' };
    expect(() => withCriticalResources(built.replace(text, ''), resources)).toThrow(
      `index.html has to contain ${text} once`,
    );
  });
});

test('the base path has one spelling, also where the bundler has decoded it', () => {
  const base = '/%C3%B6%20&b/';
  const html = '<link href="/ö &amp;b/favicon.svg"><script src="/ö &amp;b/assets/boot.js"></script><a href="#ö">';
  expect(withBase(html, base)).toBe(
    '<link href="/%C3%B6%20&amp;b/favicon.svg"><script src="/%C3%B6%20&amp;b/assets/boot.js"></script><a href="#ö">',
  );
});

test('spaces between elements and slashes at their ends are removed, and those in texts are not', () => {
  expect(withoutSpaces('\n<head>\n  <meta charset="utf-8" />\n  <!--head-->\n</head>\n<p>A b <i>c</i></p>\n')).toBe(
    '<head><meta charset="utf-8"><!--head--></head><p>A b <i>c</i></p>',
  );
});
