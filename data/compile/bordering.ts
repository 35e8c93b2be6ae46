import type { RawRow } from "./tables.ts";

type Arcs = readonly (number | Arcs)[];
interface Geometry {
  readonly id: string;
  readonly arcs: Arcs;
}
interface Topology {
  readonly objects: { readonly gemeenten: { readonly geometries: readonly Geometry[] } };
}

/** A negative index means the same arc walked the other way: ~i is its number. */
function arcNumbers(arcs: Arcs): readonly number[] {
  return arcs.flatMap((arc) => {
    if (typeof arc !== "number") {
      return arcNumbers(arc);
    }
    return [arc < 0 ? ~arc : arc];
  });
}

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === "object" &&
    value !== null &&
    "objects" in value &&
    typeof value.objects === "object" &&
    value.objects !== null &&
    "gemeenten" in value.objects
  );
}

/** Municipalities that share a stretch of border. Only who borders whom is taken, no geometry. */
export function borderingMunicipalities(topology: string): readonly RawRow<"neighbours">[] {
  const parsed: unknown = JSON.parse(topology);
  if (!isTopology(parsed)) {
    throw new Error('The map has no layer "gemeenten". Adapt data/compile/bordering.ts to it.');
  }
  const owners = new Map<number, Set<string>>();
  for (const { id, arcs } of parsed.objects.gemeenten.geometries) {
    for (const arc of arcNumbers(arcs)) {
      owners.set(arc, (owners.get(arc) ?? new Set()).add(id));
    }
  }
  const pairs = new Map<string, RawRow<"neighbours">>();
  for (const codes of owners.values()) {
    const [a, b] = [...codes].toSorted();
    if (a !== undefined && b !== undefined) {
      pairs.set(`${a} ${b}`, { a, b, source: "vws-map-2023" });
    }
  }
  return [...pairs.values()];
}

export function neighboursByCode(
  pairs: readonly { readonly a: string; readonly b: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byCode = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    byCode.set(a, (byCode.get(a) ?? new Set()).add(b));
    byCode.set(b, (byCode.get(b) ?? new Set()).add(a));
  }
  return byCode;
}
