/** The id of the element that has the whole page in it. `index.html` has it; the app takes it over. */
export const rootElementId = 'edition';
