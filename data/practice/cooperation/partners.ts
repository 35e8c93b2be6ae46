import type { Row } from "../../compile/tables.ts";
import { PROVINCES, waterBoardOf } from "../municipalities/provinces.ts";
import { type Arrangement, shortNameOf } from "./arrange.ts";
import { SAFETY_REGION } from "./arrangement-kinds.ts";

/** One that takes part, before it is known in which arrangement and since when. */
export type Participant = Pick<
  Row<"participations">,
  "participant_id" | "participant_name" | "participant_kind" | "organs"
>;

/** Who takes part beside municipalities; one foundation has no number, as in the register. */
export function partnersOf(
  { kind, area }: Arrangement,
  arrangements: readonly Arrangement[],
): readonly Participant[] {
  switch (kind.partner) {
    case "province":
      return PROVINCES.filter(({ code }) => code === area.province).map(({ code, name }) => ({
        participant_id: code,
        participant_name: `Provincie ${name}`,
        participant_kind: "province",
        organs: ["Gedeputeerde staten"],
      }));
    case "water-board": {
      const board = waterBoardOf(area.province);
      return board === undefined
        ? []
        : [
            {
              participant_id: board.code,
              participant_name: `Waterschap ${board.name}`,
              participant_kind: "water-board",
              organs: ["Dagelijks bestuur"],
            },
          ];
    }
    case "safety-region":
      return arrangements
        .filter((each) => each.kind === SAFETY_REGION)
        .filter(({ area: { members } }) => members.some(({ name }) => name === area.name))
        .map((each) => ({
          participant_id: each.bodyId,
          participant_name: shortNameOf(each),
          participant_kind: "regional-body",
          organs: ["Dagelijks bestuur"],
        }));
    case "foundation":
      return [
        {
          participant_id: null,
          participant_name: "Stichting Natuurvrienden Oefenland",
          participant_kind: "other",
          organs: [],
        },
      ];
    case null:
      return [];
    default: {
      const missed: never = kind.partner;
      throw new Error(`Nobody is known as ${missed}.`);
    }
  }
}
