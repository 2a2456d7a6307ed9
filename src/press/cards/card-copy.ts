/** The content of a card: the preview image of a page, which other sites show next to a link to it. */
export interface CardCopy {
  readonly nameplate: string;
  readonly section?: string;
  readonly headline: string;
  /** BCP 47. Decides the side that lines start from, and the national form of Han characters. */
  readonly language: string;
  /** The absolute path of a picture's file: JPEG, PNG, WebP, AVIF or GIF. */
  readonly picture?: string;
}
