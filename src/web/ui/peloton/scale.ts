/** The measures of a picture, in units of its drawing. */
export interface Scale {
  readonly width: number;
  /** Radius of a dot, and from one dot to the next. */
  readonly dot: number;
  readonly step: number;
  /** Room for the names of the lanes, above the lanes, and for each lane at least. */
  readonly label: number;
  readonly top: number;
  readonly lane: number;
  /** Between dots and the edge of a lane, and between blocks. */
  readonly edge: number;
  readonly gap: number;
  /** A quarter is between these wide. */
  readonly quarter: readonly [least: number, most: number];
  /** Most dots beside each other in a block. */
  readonly wide: number;
  /** Height of a row with a name in it. */
  readonly row: number;
  readonly title: number;
  readonly text: number;
}

export const large: Scale = {
  width: 1180,
  dot: 4.2,
  step: 10,
  label: 142,
  top: 74,
  lane: 58,
  edge: 16,
  gap: 24,
  quarter: [11, 34],
  wide: 20,
  row: 17,
  title: 16,
  text: 12.5,
};

export const small: Scale = {
  width: 800,
  dot: 2.6,
  step: 6.4,
  label: 86,
  top: 44,
  lane: 26,
  edge: 12,
  gap: 18,
  quarter: [7, 24],
  wide: 16,
  row: 15,
  title: 13.5,
  text: 12,
};

/** The peloton leans as the mark does, a little less steep; a high picture leans no further than this. */
export const mostLean = 58;
export const leanOf = (height: number): number => Math.min(0.137, mostLean / height);

/** About how wide a text is: Source Sans takes little more than half its height for a letter. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.54;
export const round = (n: number): number => Math.round(n * 10) / 10;
