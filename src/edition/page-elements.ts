/** The id of the element in `index.html` that contains the whole page. The app hydrates it. */
export const rootElementId = 'edition';
