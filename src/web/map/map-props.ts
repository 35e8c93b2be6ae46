import type { FigureId } from "#contract/network";
import type { map } from "../i18n/nl/map.ts";
import type { Language } from "../language.ts";
import type { Frame, Point } from "./hex-grid.ts";
import type { Order } from "./order.ts";

/** One municipality on the map. */
export interface Cell {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly q: number;
  readonly r: number;
}

export interface Figure {
  readonly id: FigureId;
  /** Oldest first; empty when the figure has no years. */
  readonly years: readonly number[];
  /** Where it comes from, of which date. */
  readonly sources: readonly { readonly text: string; readonly url: string }[];
}

export type MapTexts = (typeof map)["island"];

/** What the server gives the map: plain data, for it crosses to the browser. */
export interface MapProps {
  readonly language: Language;
  readonly texts: MapTexts;
  /** From north to south, and from west to east. */
  readonly cells: readonly Cell[];
  readonly frame: Frame;
  readonly borders: string;
  readonly coast: string;
  readonly provinces: readonly (Point & { readonly name: string })[];
  /** Codes of the municipalities whose name fits on the map. */
  readonly named: readonly string[];
  readonly figures: readonly Figure[];
  readonly figure: FigureId;
  readonly year: number | null;
  readonly order: Order;
  /** One for each of `cells`, of the figure and the year. */
  readonly values: readonly (number | null)[];
  /** Address of this page, without a query. */
  readonly page: string;
  /** Address of a municipality, with `ID` for its code. */
  readonly municipality: string;
  /** Drawings, so that the browser need not load all of ours. */
  readonly icons: Readonly<Record<"download" | "print" | "chevron-down", string>>;
  readonly sourceLabel: string;
  readonly boundaries: string;
}

/** What the reader chose; everything else follows from it. */
export interface Choice {
  readonly figure: FigureId;
  readonly year: number | null;
  readonly order: Order;
}
