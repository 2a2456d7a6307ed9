/** Loads the page at the current address again. It is a module of its own, since a test can't replace `location`. */
export function reloadPage(): void {
  location.reload();
}
