import type { Row } from "../../compile/tables.ts";
import type { Former, Piece } from "../municipalities/reorganise.ts";
import { type Random, randomFor } from "../random.ts";
import { SOURCE } from "../source.ts";
import type { Arrangement } from "./arrange.ts";
import { type Participant, partnersOf } from "./partners.ts";

const COST_KEY_SHARE = 0.1;

/**
 * Registers lag behind. In one arrangement a municipality still stands under the code of one that
 * merged into it; everywhere else the new code has been filled in.
 */
function lagging(arrangements: readonly Arrangement[], pieces: readonly Piece[]) {
  for (const { id, area, since } of arrangements.toReversed()) {
    for (const { code } of area.members) {
      const former = pieces.find(({ current }) => current === code)?.former.at(-1);
      if (former !== undefined && former.until > since && (former.from ?? "") < since) {
        return { arrangement: id, code, former };
      }
    }
  }
  return undefined;
}

function municipalityParticipants(
  { id, area, kind }: Arrangement,
  behind:
    | { readonly arrangement: string; readonly code: string; readonly former: Former }
    | undefined,
): readonly Participant[] {
  return area.members.map((member) => {
    const { code, name } =
      behind?.arrangement === id && behind.code === member.code ? behind.former : member;
    return {
      participant_id: code,
      participant_name: `Gemeente ${name}`,
      participant_kind: "municipality",
      organs: kind.organs,
    };
  });
}

function joinedOn(since: string, existedFrom: string | null, random: Random): string {
  // One in ten came in later.
  const day = random.fraction() < 0.9 ? since : `${Number(since.slice(0, 4)) + 1}-01-01`;
  return existedFrom !== null && existedFrom > day ? existedFrom : day;
}

export function participationRows(
  arrangements: readonly Arrangement[],
  pieces: readonly Piece[],
  lifetimes: readonly Row<"municipality_lifetimes">[],
  seed: number,
): readonly Row<"participations">[] {
  const random = randomFor(seed, "participations");
  const from = new Map(lifetimes.map(({ code, valid_from }) => [code, valid_from]));
  const behind = lagging(arrangements, pieces);
  return arrangements.flatMap((arrangement) =>
    [
      ...municipalityParticipants(arrangement, behind),
      ...partnersOf(arrangement, arrangements),
    ].map((participant) => ({
      ...participant,
      arrangement_id: arrangement.id,
      joined_on: joinedOn(
        arrangement.since,
        from.get(participant.participant_id ?? "") ?? null,
        random,
      ),
      cost_key: random.fraction() < COST_KEY_SHARE,
      source: SOURCE,
    })),
  );
}
