/** The data files a page was made of, by their addresses, as they stand in the page. */
export type PageState = readonly (readonly [address: string, data: unknown])[];

const stateId = 'state';

/** The state as an element of the page: JSON in which no text can end the element. */
export function stateElement(state: PageState): string {
  const json = JSON.stringify(state).replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${stateId}">${json}</script>`;
}

/** The state that a page came with; none where it came without. */
export function readState(page: Document): PageState {
  const text = page.querySelector(`#${stateId}`)?.textContent;
  return text === undefined || text === '' ? [] : (JSON.parse(text) as PageState);
}
