import type { Row } from "../../compile/tables.ts";
import { exampleUrl, inventedOin, SOURCE } from "../source.ts";
import { type Arrangement, abbreviationOf, shortNameOf } from "./arrange.ts";

export function arrangementRows(
  arrangements: readonly Arrangement[],
): readonly Row<"joint_arrangements">[] {
  return arrangements.map((each) => ({
    id: each.id,
    name: `Gemeenschappelijke regeling ${shortNameOf(each)}`,
    short_name: shortNameOf(each),
    form: each.kind.form,
    authority: each.kind.authority,
    in_force_from: each.since,
    policy_fields: each.kind.policyFields,
    body_id: each.bodyId,
    register_url: exampleUrl(each.id),
    source: SOURCE,
  }));
}

export function bodyRows(arrangements: readonly Arrangement[]): readonly Row<"regional_bodies">[] {
  return arrangements.flatMap((each) =>
    each.bodyId === null
      ? []
      : [
          {
            id: each.bodyId,
            name: shortNameOf(each),
            abbreviation: abbreviationOf(each),
            arrangement_id: each.id,
            tooi: exampleUrl(each.bodyId),
            oin: inventedOin(each.bodyId),
            website: exampleUrl(each.bodyId),
            classifications: ["WNT-instelling", "Woo"],
            register_url: exampleUrl(each.bodyId),
            source: SOURCE,
          },
        ],
  );
}
