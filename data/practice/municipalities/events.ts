import { stepsBetween } from "../land/hexagon.ts";
import type { Random } from "../random.ts";
import type { Municipality } from "./settle.ts";

/** A day on which the map changed. */
export interface Event {
  readonly date: string;
  readonly kind: "merger" | "addition" | "split";
  /** How many municipalities ended. */
  readonly ended: number;
  /** The first of those was itself formed out of two on this day: a chain of two steps. */
  readonly formedOn?: string;
}

/** Every case that the product must follow, in the years and numbers of a real decade. */
const EVENTS: readonly Event[] = [
  { date: "2015-01-01", kind: "merger", ended: 3 },
  { date: "2015-01-01", kind: "addition", ended: 1 },
  { date: "2016-01-01", kind: "merger", ended: 2 },
  { date: "2018-01-01", kind: "merger", ended: 4 },
  { date: "2019-01-01", kind: "merger", ended: 3 },
  { date: "2019-01-01", kind: "addition", ended: 1 },
  { date: "2019-01-01", kind: "split", ended: 1 },
  { date: "2021-01-01", kind: "merger", ended: 2, formedOn: "2018-01-01" },
  { date: "2022-01-01", kind: "merger", ended: 5 },
  { date: "2022-04-01", kind: "addition", ended: 1 },
  { date: "2023-01-01", kind: "merger", ended: 2 },
];
const SPLIT_OVER = 3;
/** Cities stay as they are; it is villages that merge, into something not too small. */
const LARGEST = 90_000;
const SMALLEST = 22_000;

/** An event and the municipalities of today that the land went to, the main one first. */
export interface CastEvent {
  readonly event: Event;
  readonly receivers: readonly string[];
}

function receiversOf(event: Event, free: readonly Municipality[]): readonly Municipality[] {
  const count = event.kind === "split" ? SPLIT_OVER : 1;
  const beside = (one: Municipality) =>
    free.filter(
      (each) => each.province === one.province && stepsBetween(each.cell, one.cell) === 1,
    );
  const first = free.find((one) => beside(one).length >= count - 1);
  if (first === undefined) {
    throw new Error(`No municipality is left for the ${event.kind} of ${event.date}.`);
  }
  return [first, ...beside(first).slice(0, count - 1)];
}

/** Chooses who takes part; nobody takes part twice. */
export function castEvents(
  municipalities: readonly Municipality[],
  random: Random,
): readonly CastEvent[] {
  let free = random
    .shuffled(municipalities)
    .filter(({ inhabitants }) => inhabitants > SMALLEST && inhabitants < LARGEST);
  return EVENTS.map((event) => {
    const receivers = receiversOf(event, free);
    free = free.filter((each) => !receivers.includes(each));
    return { event, receivers: receivers.map(({ code }) => code) };
  });
}
