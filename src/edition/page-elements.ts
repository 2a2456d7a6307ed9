/** The id of the element in `index.html` that contains the whole page. The app hydrates it. */
export const rootElementId = 'edition';

/** The name of the last rule of the whole stylesheet. A page that has this rule has loaded all styles. */
export const endOfStyles = 'end-of-styles';

/** The id of the label of a story's first correction. */
export const correctionId = 'correction';
