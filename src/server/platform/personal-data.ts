import type { Context } from "./context.ts";

/** Whose data it is: the number by which every table knows a person, and the mail address where one is known. */
export interface Whose {
  readonly number: number;
  readonly email: string | null;
  /** Where one is known: it may stand in a text. */
  readonly name?: string | null;
}

/** What one part of the program keeps of a person, as rows that can be read. */
export interface PersonalPart {
  readonly part: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/**
 * What every module that keeps something of persons hands over, so that nobody is forgotten when one asks
 * to see or to erase. Source: General Data Protection Regulation, articles 15, 17 and 20.
 */
export interface PersonalData {
  show(ctx: Context, whose: Whose): Promise<readonly PersonalPart[]>;
  /** Takes away all that leads to the person; what must stay keeps the number alone. */
  erase(ctx: Context, whose: Whose): Promise<void>;
}
