// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { LocalTime } from '../../src/components/LocalTime.tsx';
import { formatMoment } from '../../src/edition/dates.ts';
import { show } from '../fixtures/component.tsx';

const moment = { iso: '2026-03-10T09:30:00Z', text: 'as the build wrote it' };
const local = (language: string) => formatMoment(moment.iso, language, undefined);

describe('a date', () => {
  test('without a time is as the build wrote it', () => {
    const { container } = show(<LocalTime moment={{ iso: '2026-03-09', text: 'as the build wrote it' }} />);
    expect(container.innerHTML).toBe('<time datetime="2026-03-09">as the build wrote it</time>');
  });

  test("with a time is in the reader's time zone and the page's language", () => {
    const { container } = show(<LocalTime moment={moment} />);
    expect(container).toHaveTextContent(local('en'));
    expect(container.querySelector('time')).toHaveAttribute('datetime', moment.iso);
  });

  test('with a time is in the given language', () => {
    const { container } = show(<LocalTime moment={moment} language="de" />);
    expect(container).toHaveTextContent(local('de'));
    expect(local('de')).not.toBe(local('en'));
  });

  test('that changes gets a new element', () => {
    const { container, rerender } = show(<LocalTime moment={moment} />);
    const before = container.querySelector('time');
    rerender(<LocalTime moment={{ ...moment, iso: '2026-04-10T09:30:00Z' }} />);
    expect(container.querySelector('time')).not.toBe(before);
    expect(container).toHaveTextContent('April');
  });
});
