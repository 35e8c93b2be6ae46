import { type Peloton, pelotonGroups, type Rider } from "#contract/adoption";

/** A municipality that does not exist, and of which nothing is known but what is given. */
export const rider = (code: string, given: Partial<Rider> = {}): Rider => ({
  municipality: { id: code, name: `Oefenstad ${code}` },
  province: { id: "PV91", name: "Proefland" },
  sizeClass: "20000-50000",
  q: null,
  r: null,
  group: "not-known",
  status: null,
  since: null,
  origin: null,
  asOf: null,
  sourceSays: null,
  ...given,
});

/** One in production, as it says itself. */
export const user = (code: string, since: string | null, given: Partial<Rider> = {}): Rider =>
  rider(code, {
    group: "peloton",
    status: "in-production",
    origin: "own",
    asOf: "2026-05-01",
    since,
    ...given,
  });

/** What the API answers of these. */
export function pelotonOf(riders: readonly Rider[], given: Partial<Peloton> = {}): Peloton {
  const counts = Object.fromEntries(
    pelotonGroups.map((group) => [group, riders.filter((one) => one.group === group).length]),
  ) as Peloton["counts"];
  return {
    entry: { id: "proefzaak", name: "Proefzaak" },
    on: "2026-11-26",
    frontUntil: null,
    counts,
    riders: [...riders],
    ...given,
  };
}

/** Names of codes, for as many as are asked. */
export const codes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `GM9${String(index + 1).padStart(3, "0")}`);
