import { describe, expect, test } from 'vitest';
import { createTemplate, withCriticalResources } from '../../../src/press/build/template.ts';

const html =
  '<html lang="%lang%" dir="%dir%"><head><!--head--></head><body><div><!--page--></div><!--state--></body></html>';
const english = { lang: 'en', dir: 'ltr' } as const;
const page = { head: '<title>T</title>', page: '<h1>T</h1>', state: '<script></script>' };

describe('a page', () => {
  test('is the template with its gaps filled', () => {
    expect(createTemplate(html, { lang: 'ar', dir: 'rtl' })(page)).toBe(
      '<html lang="ar" dir="rtl"><head><title>T</title></head><body><div><h1>T</h1></div><script></script></body></html>',
    );
  });

  test.each(['$&', "$'", '$`', '$1 $$', '<!--page-->', '<!--state-->', '<!--head-->', '%lang% %dir%'])(
    'may say %s',
    (text) => {
      const fill = createTemplate(html, english);
      expect(fill({ head: text, page: text, state: text })).toBe(
        `<html lang="en" dir="ltr"><head>${text}</head><body><div>${text}</div>${text}</body></html>`,
      );
    },
  );

  test('leaves nothing of another page behind', () => {
    const fill = createTemplate(html, english);
    const before = fill(page);
    fill({ head: 'other', page: 'other', state: 'other' });
    expect(fill(page)).toBe(before);
  });
});

describe('a template', () => {
  test.each(['%lang%', '%dir%', '<!--head-->', '<!--page-->', '<!--state-->'])('has %s once', (gap) => {
    expect(() => createTemplate(html.replace(gap, ''), english)).toThrow(`index.html has to hold ${gap} once`);
    expect(() => createTemplate(html + gap, english)).toThrow(`index.html has to hold ${gap} once`);
  });

  test('may have its gaps in any order', () => {
    const turned = '<!--state--><!--page--><!--head-->%dir%%lang%';
    expect(createTemplate(turned, english)({ head: '1', page: '2', state: '3' })).toBe('321ltren');
  });
});

describe('the stylesheet', () => {
  const built =
    '<head>\n<!--head-->\n    <link rel="stylesheet" crossorigin href="/assets/x.css">\n<!--before-paint--></head>';

  test('is in the page, with the script that runs before the first paint, and the font is asked for before it', () => {
    expect(
      withCriticalResources(built, {
        css: ' a{content:"$&"} \n',
        fontAddress: '/assets/n.woff2',
        beforePaint: 'f("$&")\n',
      }),
    ).toBe(
      '<head>\n<link rel="preload" href="/assets/n.woff2" as="font" type="font/woff2" crossorigin><!--head--><style>a{content:"$&"}</style>\n<script>f("$&")</script></head>',
    );
  });
});
