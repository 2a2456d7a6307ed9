/**
 * Clicks what a mouse was pressed on if it was replaced meanwhile: the browser doesn't then. React replaces a page that
 * another program, such as a translator, has changed before the app started. A touch needs no such help, since the
 * browser looks only at its end what was touched.
 * @param untilComplete aborted when the app is complete: from then on, what takes an element's place may be another one
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
