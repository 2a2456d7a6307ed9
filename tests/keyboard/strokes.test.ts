// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { strokeReader, strokes } from '../../src/keyboard/strokes.ts';

type Press = KeyboardEventInit & { readonly at?: number };

let read = strokeReader();

afterEach(() => {
  document.body.replaceChildren();
  read = strokeReader();
});

/** Presses a key where focus is, and says which stroke it makes. */
function press(key: string, { at, ...init }: Press = {}, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...init });
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  let stroke: ReturnType<typeof read>;
  const listen = (heard: KeyboardEvent) => {
    stroke = read(heard);
  };
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(event);
  return stroke;
}

/** Puts an element on the page. */
function put<T extends Element>(element: T, attributes: Readonly<Record<string, string>> = {}): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

describe('a stroke', () => {
  test.each(strokes.filter((stroke) => !stroke.startsWith('g ')))('is a key by itself: %s', (stroke) => {
    expect(press(stroke)).toBe(stroke);
  });

  test.each(['h', 'x', 'g', ' ', 'Enter', 'ArrowDown', 'F1', '1'])('is not every key: %s', (key) => {
    expect(press(key)).toBe(key === 'g' ? 'g' : undefined);
  });

  test('is two keys after one another, for a while', () => {
    expect([press('g', { at: 0 }), press('h', { at: 4900 })]).toEqual(['g', 'g h']);
    expect([press('g', { at: 6000 }), press('s', { at: 6100 }), press('s', { at: 6200 })]).toEqual(['g', 'g s', 's']);
    expect([press('g', { at: 9000 }), press('s', { at: 14_100 })]).toEqual(['g', 's']);
    expect([press('g', { at: 20_000 }), press('h', { at: 26_000 })]).toEqual(['g', undefined]);
  });

  test('that begins with a key is forgotten for another', () => {
    expect([press('g', { at: 0 }), press('j', { at: 100 }), press('h', { at: 200 })]).toEqual(['g', 'j', undefined]);
  });

  test('is said once by a key that is held down, but for moving and sizing', () => {
    for (const key of strokes.filter((stroke) => stroke.length === 1))
      expect([key, press(key, { repeat: true })]).toEqual([key, 'jk[]'.includes(key) ? key : undefined]);
  });
});

describe('with a modifier', () => {
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('no key is a stroke: %s', (modifier) => {
    for (const key of strokes) expect([key, press(key, { [modifier]: true })]).toEqual([key, undefined]);
  });

  test('a letter is none, Shift and AltGr included', () => {
    expect(press('J', { shiftKey: true })).toBeUndefined();
    expect(press('j', { modifierAltGraph: true })).toBeUndefined();
  });

  test('a letter is one where caps lock makes it large', () => {
    expect(press('J')).toBe('j');
    expect(press('j', { shiftKey: true })).toBeUndefined();
  });

  test('a sign is one where the layout takes Shift or AltGr for it', () => {
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('/', { shiftKey: true })).toBe('/');
    expect(press('[', { modifierAltGraph: true })).toBe('[');
    // Windows reports AltGr so.
    expect(press(']', { modifierAltGraph: true, ctrlKey: true, altKey: true })).toBe(']');
    expect(press(']', { modifierAltGraph: true, ctrlKey: true })).toBeUndefined();
  });

  test('a sign is one on a Mac whose layout takes Option for it', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    expect(press('[', { altKey: true })).toBe('[');
    expect(press('[', { altKey: true, ctrlKey: true })).toBeUndefined();
    expect(press('j', { altKey: true })).toBeUndefined();
  });
});

describe('on a layout', () => {
  test('of Latin letters the letter counts, wherever it is', () => {
    expect(press('m', { code: 'Semicolon' })).toBe('m');
    expect(press('ü', { code: 'BracketLeft' })).toBeUndefined();
    expect(press('q', { code: 'KeyJ' })).toBeUndefined();
  });

  test.each([
    ['о', 'KeyJ', 'j'],
    ['ξ', 'KeyJ', 'j'],
    ['ח', 'KeyJ', 'j'],
    ['ы', 'KeyS', 's'],
    ['р', 'KeyH', undefined],
    ['х', 'BracketLeft', '['],
    ['ъ', 'BracketRight', ']'],
  ])('of other letters the key counts: %s', (key, code, stroke) => {
    expect(press(key, { code })).toBe(stroke);
  });

  test('nothing counts that is still being composed, or dead', () => {
    expect(press('j', { isComposing: true })).toBeUndefined();
    expect(press('Process', { code: 'KeyJ' })).toBeUndefined();
    expect(press('Dead', { code: 'BracketLeft' })).toBeUndefined();
  });
});

describe('where focus is', () => {
  test.each([
    ['input', { type: 'text' }],
    ['input', { type: 'search' }],
    ['input', {}],
    ['input', { type: 'range' }],
    ['textarea', {}],
    ['select', {}],
    ['div', { contenteditable: '' }],
    ['div', { contenteditable: 'plaintext-only' }],
    ['div', { role: 'textbox' }],
    ['div', { role: 'toolbar' }],
    ['div', { popover: 'auto' }],
  ])('in %s %o no key is a stroke', (name, attributes) => {
    const inside = put(document.createElement(name), attributes);
    const child = inside.appendChild(document.createElement('b'));
    for (const stroke of strokes)
      expect([stroke, press(stroke, {}, inside), press(stroke, {}, child)]).toEqual([stroke, undefined, undefined]);
  });

  test.each([
    ['a', { href: '/' }],
    ['button', {}],
    ['input', { type: 'checkbox' }],
    ['input', { type: 'radio' }],
    ['div', { contenteditable: 'false' }],
  ])('on %s %o it is', (name, attributes) => {
    expect(press('j', {}, put(document.createElement(name), attributes))).toBe('j');
  });

  test('does not matter while a dialog is open', () => {
    const dialog = put(document.createElement('dialog'));
    expect(press('j')).toBe('j');
    dialog.setAttribute('open', '');
    expect(press('j')).toBeUndefined();
  });

  test('is looked for in what extensions put into the page too', () => {
    const root = put(document.createElement('div')).attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('input'));
    expect(press('j', {}, field)).toBeUndefined();
  });

  test('does not matter for a key that somebody else has acted on', () => {
    const button = put(document.createElement('button'));
    button.addEventListener('keydown', (event) => event.preventDefault());
    expect(press('j', {}, button)).toBeUndefined();
  });
});
