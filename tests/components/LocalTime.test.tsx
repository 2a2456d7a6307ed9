// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { LocalTime } from '../../src/components/LocalTime.tsx';
import { formatMoment, momentOf } from '../../src/edition/dates.ts';
import { show } from '../fixtures/component.tsx';

const iso = '2026-03-10T09:30:00Z';
const moment = momentOf(iso, 'en');
const local = (language: string) => formatMoment(iso, language, undefined);

beforeAll(() => {
  process.env['TZ'] = 'Asia/Tokyo';
});

describe('a date', () => {
  test('without a time is as the build wrote it', () => {
    const { container } = show(<LocalTime moment={{ iso: '2026-03-09', text: 'as the build wrote it' }} />);
    expect(container.innerHTML).toBe('<time datetime="2026-03-09" dir="auto">as the build wrote it</time>');
  });

  test("with a time is in the reader's time zone and the page's language", () => {
    const { container } = show(<LocalTime moment={moment} />);
    // `toHaveTextContent` would make a plain space of the narrow one before AM and PM.
    expect(container.textContent).toBe(local('en'));
    expect(container.querySelector('time')).toHaveAttribute('datetime', moment.iso);
  });

  test('with a time is in the language of the text around, or in its own', () => {
    const { container } = show(
      <>
        <p lang="de">
          <LocalTime moment={momentOf(iso, 'de')} />
        </p>
        <p lang="ar">
          <LocalTime moment={momentOf(iso, 'fr', 'ar')} />
        </p>
      </>,
    );
    const [german, french] = container.querySelectorAll('time');
    expect(german).toHaveTextContent(local('de'));
    expect(german).not.toHaveAttribute('lang');
    expect(french).toHaveTextContent(local('fr'));
    expect(french).toHaveAttribute('lang', 'fr');
    expect(new Set([local('de'), local('fr'), moment.text]).size).toBe(3);
  });

  test.each([
    ['another language', '12 iyul 2019 13:04 UTC'],
    ['another form', 'March 10, 2026, 9:30 AM UTC'],
  ])('in %s than the browser writes stays as the build wrote it', (_, text) => {
    const { container } = show(<LocalTime moment={{ iso, text }} />);
    expect(container).toHaveTextContent(text);
  });

  test('may have other spaces than the browser writes', () => {
    const { container } = show(<LocalTime moment={{ iso, text: moment.text.replace('\u202F', ' ') }} />);
    expect(container.textContent).toBe(local('en'));
  });

  test('that changes gets a new element', () => {
    const { container, rerender } = show(<LocalTime moment={moment} />);
    const before = container.querySelector('time');
    rerender(<LocalTime moment={momentOf('2026-04-10T09:30:00Z', 'en')} />);
    expect(container.querySelector('time')).not.toBe(before);
    expect(container).toHaveTextContent('April');
  });
});
