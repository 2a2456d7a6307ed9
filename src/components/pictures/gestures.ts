/** What a reader can do with fingers or a pointer, beside enlarging the picture. */
export interface Gestures {
  /** Called after a swipe across a picture that is not enlarged. */
  readonly swiped: (forwards: boolean) => void;
  readonly pulledDown: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a finger moves at least in a swipe. */
const leastSwipe = 60;
const largestScale = 6;
const doubleTapScale = 2.5;

/**
 * Enlarges and moves the picture in an element: with two fingers, the wheel, or two taps.
 * @param stage whose first child is the picture
 */
export function followGestures(stage: HTMLElement, { swiped, pulledDown }: Gestures): void {
  const pointers = new Map<number, Point>();
  let start: Point | undefined;
  let scale = 1;
  let moved: Point = { x: 0, y: 0 };

  const apply = () => {
    const picture = stage.firstElementChild;
    if (picture instanceof HTMLElement)
      picture.style.transform = scale === 1 ? '' : `translate(${moved.x}px,${moved.y}px) scale(${scale})`;
  };
  const zoom = (factor: number, { x, y }: Point) => {
    const next = Math.min(largestScale, Math.max(1, scale * factor));
    const { left, top, width, height } = stage.getBoundingClientRect();
    const [fromX, fromY] = [x - left - width / 2, y - top - height / 2];
    // What is below the fingers stays there.
    moved =
      next === 1
        ? { x: 0, y: 0 }
        : {
            x: fromX - ((fromX - moved.x) * next) / scale,
            y: fromY - ((fromY - moved.y) * next) / scale,
          };
    scale = next;
    apply();
  };
  // Another picture begins at its own size.
  new MutationObserver(() => {
    scale = 1;
    moved = { x: 0, y: 0 };
  }).observe(stage, { childList: true });

  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = pointers.size === 1 ? { x: event.clientX, y: event.clientY } : undefined;
  });
  stage.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other !== undefined) zoom(distance(now, other) / Math.max(1, distance(before, other)), middle(now, other));
    else if (scale > 1) {
      moved = { x: moved.x + now.x - before.x, y: moved.y + now.y - before.y };
      apply();
    }
  });
  const end = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    const from = start;
    start = undefined;
    if (from === undefined || scale > 1 || event.type === 'pointercancel') return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(x) > leastSwipe && Math.abs(x) > 2 * Math.abs(y))
      swiped(x < 0 === (getComputedStyle(stage).direction === 'ltr'));
    else if (y > 2 * leastSwipe && y > 2 * Math.abs(x)) pulledDown();
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);
  stage.addEventListener('dblclick', (event) =>
    zoom(scale > 1 ? 0 : doubleTapScale, { x: event.clientX, y: event.clientY }),
  );
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
