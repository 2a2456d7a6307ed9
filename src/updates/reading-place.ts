/** The height of the line that the reader is assumed to be reading, in CSS pixels from the window's top. */
const readingLine = 24;

/** Something on the page by which a place is found again, and where it was. */
interface Landmark {
  readonly key: string;
  /** How many earlier ones have the same key. */
  readonly ordinal: number;
  /** CSS pixels from the window's top. */
  readonly top: number;
}

/** Paragraphs by their texts, and headlines by where they lead. Their ids may be others in the new version. */
const keyOf = (element: Element): string => `${element.getAttribute('href') ?? ''} ${element.textContent}`;

const elementsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('[id], a[href]')];

function withOrdinals(elements: readonly Element[]): { element: Element; key: string; ordinal: number }[] {
  const counts = new Map<string, number>();
  return elements.map((element) => {
    const key = keyOf(element);
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return { element, key, ordinal };
  });
}

/** What is in the window, from the line that is being read on. */
function landmarksIn(root: ParentNode): Landmark[] {
  return withOrdinals(elementsIn(root)).flatMap(({ element, key, ordinal }) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const isSeen = height > 0 && bottom > readingLine && top < innerHeight;
    // The element with the whole text begins far above.
    return isSeen && (top >= 0 || height < innerHeight) ? [{ key, ordinal, top }] : [];
  });
}

/**
 * Changes the page, and keeps the reader's place: what was read is where it was in the window, also if there is more
 * text above it now.
 * @param root the page's main content. A change elsewhere, such as of a notice, does not count
 * @param change replaces the page's content, now or soon
 * @returns a promise that resolves when the page has changed, or after half a second
 */
export function keepPlace(root: HTMLElement, change: () => void): Promise<void> {
  const landmarks = scrollY === 0 ? [] : landmarksIn(root);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    // Called after the change and before it is painted.
    const observer = new MutationObserver(() => {
      const now = new Map(withOrdinals(elementsIn(root)).map((one) => [`${one.ordinal} ${one.key}`, one.element]));
      const landmark = landmarks.find(({ ordinal, key }) => now.has(`${ordinal} ${key}`));
      const element = landmark === undefined ? undefined : now.get(`${landmark.ordinal} ${landmark.key}`);
      if (landmark !== undefined && element !== undefined)
        scrollBy({ top: element.getBoundingClientRect().top - landmark.top, behavior: 'instant' });
      end();
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(end, 500);
    change();
  });
}
