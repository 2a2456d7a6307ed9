/**
 * The address of a file in the public folder.
 * @param path of the file, from the folder's root: `/pictures/Kai 2.jpg`
 */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
