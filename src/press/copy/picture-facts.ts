/** More pixels than any camera makes. A larger picture could use up the memory: it is refused by its header. */
export const maxPixels = 200e6;

/** What the build knows of a picture before it makes the files that readers load. */
export interface PictureFacts {
  /**
   * 16 hexadecimal digits: a hash of the file's content and of everything else that decides the files which are made
   * from it. An empty text for a vector picture, which is shipped as it is.
   */
  readonly hash: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /**
   * `photo`: many colours, no transparency. `flat`: few colours, as a diagram, whose edges must stay sharp.
   * `transparent`: many colours, partly transparent. `animated`: several frames. `vector`: SVG.
   */
  readonly kind: 'photo' | 'flat' | 'transparent' | 'animated' | 'vector';
  /** The number of its placeholder's colour (src/press/pictures/tone.ts). */
  readonly tone: number;
}

/** Why no files can be made from a picture. */
export type PictureProblem =
  /** The file begins as its format does, but it is cut off, or can't be read for another reason. */
  { readonly problem: 'damaged' } | { readonly problem: 'too-large'; readonly width: number; readonly height: number };

export type PictureInspection = PictureFacts | PictureProblem;

/** The folder of a picture: that of the stories, or the public one. */
export type PictureFolder = 'stories' | 'public';
