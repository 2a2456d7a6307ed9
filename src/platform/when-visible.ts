/**
 * Calls back once the page has been visible for some time without a break.
 * @returns a function that prevents that
 */
export function whenVisibleFor(milliseconds: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', restart);
  };
  const restart = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    timer = setTimeout(() => {
      stop();
      run();
    }, milliseconds);
  };
  document.addEventListener('visibilitychange', restart);
  restart();
  return stop;
}
