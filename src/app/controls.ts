/** The controls that were hidden here. Others are hidden for reasons of their own. */
const hidden = new Set<HTMLElement>();

/** Hides the controls that need the app. Called if it can't be started, or has failed. */
export function hideControls(): void {
  for (const control of document.querySelectorAll<HTMLElement>('[data-needs-script]:not([hidden])')) {
    control.hidden = true;
    hidden.add(control);
  }
}

/** Shows the controls again. */
export function showControls(): void {
  for (const control of hidden) control.hidden = false;
  hidden.clear();
}
