/** What the structure of an image says: how large it is drawn, and after how many bytes it ends. */
export interface ImageShape {
  readonly width: number;
  readonly height: number;
  readonly end: number;
}
