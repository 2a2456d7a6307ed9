/** Presses a control as a reader does: with the mouse, where it is on the screen, if nothing lies over it. */
import { ask, until, wait } from './look.ts';
import type { ChaosTab } from './tab.ts';

export interface Control {
  readonly selector: string;
  /** The accessible name; any if it is undefined. */
  readonly name?: string;
}

/** @returns whether a control is visible */
export const isVisible = async (page: ChaosTab, control: Control): Promise<boolean> =>
  (await ask(
    page,
    ({ selector, name }) =>
      [...document.querySelectorAll<HTMLElement>(selector)].some(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          (name === undefined || (one.ariaLabel ?? one.innerText.trim()) === name),
      ),
    control,
  )) === true;

/**
 * Scrolls to the last such control, and presses it.
 * @param limit milliseconds until the control has to be where it can be pressed
 * @param close what closes a notice that may lie over the control
 * @returns why it could not be pressed; undefined if it was
 */
export async function press(
  page: ChaosTab,
  control: Control,
  limit: number,
  close?: Control,
): Promise<string | undefined> {
  let problem: string | undefined = 'the page doesn’t answer';
  await until(async () => {
    const looked = await ask(page, spotOf, control);
    if (typeof looked !== 'object') {
      problem = looked ?? 'the page doesn’t answer';
      if (close !== undefined && (await isVisible(page, close))) await press(page, close, 1000);
      return false;
    }
    // A page that waits for its styles takes no input.
    const isClicked = await Promise.race([page.click(...looked).then(() => true), wait(limit).then(() => false)]).catch(
      () => false,
    );
    const hit = isClicked ? await ask(page, hitOf) : undefined;
    // What has moved since it was looked at is pressed where it is now. That is what readers do, and what counts is
    // whether the control works. If the page itself was replaced, the press is lost, as it is to readers.
    problem = !isClicked ? 'the page takes no clicks' : hit === 'other' ? 'it moves all the time' : undefined;
    return hit !== 'other';
  }, limit);
  return problem;
}

/** What a click hit: the control, or something else, since the page had changed. */
type Hit = 'control' | 'other';

/**
 * The middle of a control, once it stands still and nothing lies over it, or why there is none. A click that then hits
 * something else has no effect. Runs in the page.
 */
async function spotOf({ selector, name }: Control): Promise<readonly [x: number, y: number] | string> {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].findLast(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      (name === undefined || (one.ariaLabel ?? one.innerText.trim()) === name),
  );
  if (found === undefined) return 'it is not there';
  const middle = () => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  };
  const [, first] = middle();
  if (first < 0 || first > innerHeight) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = middle();
  await new Promise(requestAnimationFrame);
  const spot = middle();
  if (spot[0] !== before[0] || spot[1] !== before[1]) return 'it moves all the time';
  const top = document.elementFromPoint(...spot);
  if (!found.contains(top)) return `it is covered by ${top?.outerHTML.slice(0, 80)}`;

  const last = globalThis as { chaosPress?: { hit?: Hit; listening: AbortController } };
  last.chaosPress?.listening.abort();
  const current: typeof last.chaosPress = { listening: new AbortController() };
  last.chaosPress = current;
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(
      type,
      (event) => {
        current.hit = event.composedPath().includes(found) && current.hit !== 'other' ? 'control' : 'other';
        if (current.hit === 'other') {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        if (type === 'click') current.listening.abort();
      },
      { capture: true, signal: current.listening.signal },
    );
  return spot;
}

/** What the last click hit; undefined if the page was replaced. Runs in the page. */
const hitOf = (): Hit | undefined => (globalThis as { chaosPress?: { hit?: Hit } }).chaosPress?.hit;
