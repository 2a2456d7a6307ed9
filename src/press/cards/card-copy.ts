/** What a card says: one preview image of a page, as other sites show it beside a shared link. */
export interface CardCopy {
  readonly nameplate: string;
  readonly section?: string;
  readonly headline: string;
  /** BCP 47; decides the side that lines start from, and the national form of Han characters. */
  readonly language: string;
  /** The absolute path of a picture's file: JPEG, PNG, WebP, AVIF or GIF. */
  readonly picture?: string;
}
