/** Which municipality is pointed at, and whether by the keyboard: then the table comes along. */
export interface Pointed {
  readonly index: number;
  readonly byKeyboard: boolean;
}
