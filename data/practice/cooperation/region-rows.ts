import type { Row } from "../../compile/tables.ts";
import type { Municipality } from "../municipalities/settle.ts";
import { randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import { coverWithAreas } from "./areas.ts";
import { type Arrangement, shortNameOf } from "./arrange.ts";
import { ENVIRONMENT_SERVICE, HEALTH_SERVICE, SAFETY_REGION } from "./arrangement-kinds.ts";

interface Region {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly members: readonly Municipality[];
}

/** The real codes end at CR40 and VR25. */
const FIRST_CODE = 61;
const COROP_SIZE = 10;

/** Four ways to divide the country; two of them are the arrangements that do the work there. */
export function divideIntoRegions(
  municipalities: readonly Municipality[],
  arrangements: readonly Arrangement[],
  seed: number,
): readonly Region[] {
  const corop = coverWithAreas(municipalities, COROP_SIZE, randomFor(seed, "corop"));
  const of = (kind: Arrangement["kind"]) => arrangements.filter((each) => each.kind === kind);
  const asRegion = (kind: string) => (each: Arrangement) => ({
    id: each.id,
    kind,
    name: shortNameOf(each),
    members: each.area.members,
  });
  return [
    ...corop.map(({ name, members }, index) => ({
      id: `CR${FIRST_CODE + index}`,
      kind: "corop",
      name: `${name} en omgeving`,
      members,
    })),
    ...of(SAFETY_REGION).map(({ area }, index) => ({
      id: `VR${FIRST_CODE + index}`,
      kind: "safety-region",
      name: area.name,
      members: area.members,
    })),
    ...of(HEALTH_SERVICE).map(asRegion("ggd")),
    ...of(ENVIRONMENT_SERVICE).map(asRegion("environment-service")),
  ];
}

export function regionRows(regions: readonly Region[]): readonly Row<"regions">[] {
  return regions.map(({ id, kind, name }) => ({ id, kind, name, source: SOURCE }));
}

export function regionMemberRows(regions: readonly Region[]): readonly Row<"region_members">[] {
  return regions.flatMap(({ id, members }) =>
    members.map(({ code }) => ({ region_id: id, municipality: code, source: SOURCE })),
  );
}
