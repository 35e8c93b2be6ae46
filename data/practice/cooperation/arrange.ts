import { stepsBetween } from "../land/hexagon.ts";
import type { Municipality } from "../municipalities/settle.ts";
import { type Random, randomFor } from "../random.ts";
import { type Area, areaOf, coverWithAreas } from "./areas.ts";
import {
  type ArrangementKind,
  ENVIRONMENT_SERVICE,
  HEALTH_SERVICE,
  SAFETY_REGION,
} from "./arrangement-kinds.ts";
import { VOLUNTARY_KINDS, type VoluntaryKind } from "./voluntary-kinds.ts";

/** A joint arrangement, the body that it set up if any, and who is in it. */
export interface Arrangement {
  readonly id: string;
  readonly bodyId: string | null;
  readonly kind: ArrangementKind;
  readonly area: Area;
  readonly since: string;
}

/** The register's own numbers stay far below these. */
const FIRST_ARRANGEMENT = 90_000_001;
const FIRST_BODY = 95_000_001;
/** About as many municipalities to an area as the real ones have. */
const SAFETY_SIZE = 14;
const ENVIRONMENT_SIZE = 12;
/** Another province counts as so many steps farther away. */
const BORDER = 2;

type Plan = Pick<Arrangement, "kind" | "area">;

/** A few groups of neighbours; nobody is in two of the same kind. */
function voluntaryAreas(
  { count, fewest, most }: VoluntaryKind,
  municipalities: readonly Municipality[],
  random: Random,
): readonly Area[] {
  let free = municipalities;
  return Array.from({ length: count }, () => {
    const first = random.pick(free);
    const members = free
      .map((each) => ({
        each,
        far:
          stepsBetween(each.cell, first.cell) +
          (each.province === first.province ? 0 : BORDER) +
          random.fraction(),
      }))
      .toSorted((a, b) => a.far - b.far)
      .slice(0, random.whole(fewest, most))
      .map(({ each }) => each);
    free = free.filter((each) => !members.includes(each));
    return areaOf(members);
  });
}

function hasBody({ form }: ArrangementKind): boolean {
  return form === "public-body" || form === "operations-body";
}

export function arrange(
  municipalities: readonly Municipality[],
  seed: number,
): readonly Arrangement[] {
  const random = randomFor(seed, "arrangements");
  const safety = coverWithAreas(municipalities, SAFETY_SIZE, random);
  const environment = coverWithAreas(municipalities, ENVIRONMENT_SIZE, random);
  const plans: readonly Plan[] = [
    ...safety.map((area) => ({ kind: SAFETY_REGION, area })),
    // Health services and safety regions cover the same areas, as the law wants it.
    ...safety.map((area) => ({ kind: HEALTH_SERVICE, area })),
    ...environment.map((area) => ({ kind: ENVIRONMENT_SERVICE, area })),
    ...VOLUNTARY_KINDS.flatMap((kind) =>
      voluntaryAreas(kind, municipalities, random).map((area) => ({ kind, area })),
    ),
  ];
  return plans.map((plan, index) => ({
    ...plan,
    id: `GR${FIRST_ARRANGEMENT + index}`,
    bodyId: hasBody(plan.kind) ? `RO${FIRST_BODY + index}` : null,
    since: `${random.whole(2006, 2025)}-${random.pick(["01", "01", "04", "07"])}-01`,
  }));
}

export function shortNameOf({ kind, area }: Plan): string {
  return `${kind.title} ${area.name}`;
}

export function abbreviationOf({ kind, area }: Plan): string | null {
  return kind.abbreviation === null ? null : `${kind.abbreviation} ${area.name}`;
}
