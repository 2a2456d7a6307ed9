/**
 * Sends a click where the browser sends none: if the element under the mouse is replaced between press and release.
 * React replaces a page that another program, such as a translator, has changed before the app started. A touch needs
 * no help: the browser looks for the touched element when the finger is lifted.
 * @param untilComplete aborted when the app is complete. Later, an element may be replaced by a different one
 */
export function repeatLostClicks(untilComplete: AbortSignal): void {
  let pressed: EventTarget | null = null;
  addEventListener(
    'pointerdown',
    ({ target, pointerType, button }) => {
      pressed = pointerType === 'touch' || button !== 0 ? null : target;
    },
    { capture: true, signal: untilComplete },
  );
  addEventListener('mouseup', (event) => {
    const isLost = pressed instanceof Node && !pressed.isConnected;
    pressed = null;
    if (isLost) event.target?.dispatchEvent(new MouseEvent('click', event));
  });
}
