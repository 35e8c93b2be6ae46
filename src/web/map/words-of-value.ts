import type { FigureId } from "#contract/network";
import type { Format } from "../format.ts";
import { fill } from "../ui/fill.ts";
import { type Limits, limitsOf } from "./classes.ts";
import type { MapTexts } from "./map-props.ts";

/** A number of a figure, without its unit. */
export function numberOf(figure: FigureId, value: number, format: Format): string {
  if (figure !== "growth") return format.number(value);
  // With its decimal, also when that is zero: numbers below one another must line up.
  const percent = format.percent(0).replace("0", "");
  const amount = format.number(Math.abs(value), 1);
  const sign = value > 0 ? "+" : "−";
  return `${Math.abs(value) < 0.05 ? "" : sign}${amount}${percent}`;
}

function urbanityWord(value: number, texts: MapTexts): string {
  const key = `c${value}` as keyof MapTexts["urbanityWords"];
  return texts.urbanityWords[key] ?? "";
}

/** A value with its unit, or that it is not known. */
export function valueInWords(
  figure: FigureId,
  value: number | null,
  texts: MapTexts,
  format: Format,
): string {
  if (value === null) return texts.notKnown;
  if (figure === "arrangements" && value === 1) return texts.arrangementOne;
  const n = numberOf(figure, value, format);
  return fill(texts.unit[figure], { n, word: urbanityWord(value, texts) });
}

/** The limits of a class in words. */
function classInWords(figure: FigureId, limits: Limits, texts: MapTexts, format: Format): string {
  const { from, to } = limits;
  if (figure === "urbanity") {
    const value = from ?? 1;
    return fill(texts.unit.urbanity, { n: value, word: urbanityWord(value, texts) });
  }
  if (figure === "growth" && from === null) return texts.shrink;
  // Without the plus sign that a single growth has: a row of them only tires the eye.
  const percent = (value: number) => format.percent(value).replace("+", "");
  const bare = (value: number) => percent(value).replace(/\s?%$/, "");
  const say = (value: number | null, last: boolean) => {
    if (value === null) return "";
    if (figure !== "growth") return format.number(value);
    return last ? percent(value) : bare(value);
  };
  const places = { from: say(from, to === null), to: say(to, true) };
  if (from === null) return fill(figure === "arrangements" ? texts.upTo : texts.under, places);
  if (to === null) return fill(texts.over, places);
  return fill(figure === "arrangements" ? texts.range : texts.between, places);
}

export interface LegendItem {
  readonly shade: string;
  readonly label: string;
  readonly shrink: boolean;
}

/** The classes of a figure from light to dark, in words. */
export function legendOf(figure: FigureId, texts: MapTexts, format: Format): LegendItem[] {
  return limitsOf(figure).map((limits) => ({
    shade: limits.shade,
    label: classInWords(figure, limits, texts, format),
    shrink: figure === "growth" && limits.from === null,
  }));
}
