// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Audio } from '../../../src/components/blocks/Audio.tsx';
import { Duration } from '../../../src/components/blocks/Duration.tsx';
import { Video } from '../../../src/components/blocks/Video.tsx';
import { show } from '../../fixtures/component.tsx';

test.each([
  ['PT40S', '0:40'],
  ['PT3M20S', '3:20'],
  ['PT62M5S', '1:02:05'],
  ['PT1H2M30S', '1:02:30'],
  ['PT2H', '2:00:00'],
  ['PT200S', '3:20'],
])('%s is %s', (duration, text) => {
  const { container } = show(<Duration of={duration} />);
  expect(container.querySelector('time')).toHaveAttribute('datetime', duration);
  expect(container).toHaveTextContent(new RegExp(`^${text}$`, 'u'));
});

test('a recording and a film say how long they are before they are loaded', () => {
  const file = { src: '/edition/media/a.mp3', format: 'audio/mpeg', bytes: 3, duration: 'PT3M20S' };
  const recording = { ...file, type: 'audio', title: 'The tide' } as const;
  const film = { ...file, type: 'video', width: 4, height: 3, tracks: [] } as const;
  const captionOf = (element: Parameters<typeof show>[0]) => show(element).container.querySelector('figcaption');
  expect(captionOf(<Audio id="p1" block={recording} />)).toHaveTextContent(/^The tide 3:20$/u);
  expect(captionOf(<Video id="p1" block={{ ...film, tracks: [] }} />)).toHaveTextContent(/^3:20$/u);
  expect(
    captionOf(<Video id="p1" block={{ ...film, caption: 'A quay.', credit: 'Ada', tracks: [] }} />),
  ).toHaveTextContent(/^3:20 A quay. Ada$/u);
  expect(captionOf(<Video id="p1" block={{ ...film, duration: undefined, tracks: [] }} />)).toBeNull();
});
