import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { LikeUs } from "#contract/adoption";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { entryOfKey } from "../answers/answer.ts";
import { entriesNamed } from "../names.ts";
import { bothAnswer, bothUse } from "./overlaps.ts";
import { type Alike, type Ranking, rankLikeUs } from "./rank-like-us.ts";
import { weightsOf } from "./weights-of.ts";

/** Weights that are left out are the usual ones. */
type Asked = Partial<z.infer<typeof contract.listLikeUs.query>>;

/**
 * The municipalities of today that are most like one of them, each with its reasons and whom to call. Throws
 * `adoption/unknown-municipality` and `adoption/no-weights`.
 */
export async function listLikeUs(
  ctx: Context,
  code: string,
  { limit = 10, cursor, ...given }: Asked = {},
): Promise<z.infer<typeof contract.listLikeUs.reply>> {
  const weights = weightsOf(given);
  const ranking = await rankLikeUs(ctx, code, weights);
  const filters = { limit, cursor, ...weights };
  const page = pageOfWhole(`likeUs ${code}`, filters, ranking.alike);
  return { ...page, items: await toldAlike(ctx, ranking, page.items) };
}

/** Municipalities of a ranking as the API tells them. */
export async function toldAlike(
  ctx: Context,
  { ours }: Ranking,
  shown: readonly Alike[],
): Promise<LikeUs[]> {
  const contacts = await peopleDirectory.contactsOf(
    ctx,
    shown.map(({ municipality }) => municipality.code),
  );
  const sharedIn = shown.map((one) => ({
    // In an order of their own: that in which words were read is another after every change.
    use: bothUse(ours, one.known).sort(),
    answers: distinct(bothAnswer(ours, one.known).map(entryOfKey)).sort(),
  }));
  const named = await entriesNamed(
    ctx,
    sharedIn.flatMap(({ use, answers }) => [...firstFew(use), ...firstFew(answers)]),
  );
  return shown.map(({ municipality, share, reasons, notCompared }, index) => ({
    municipality: { id: municipality.code, name: municipality.name },
    population: municipality.population,
    share,
    reasons: reasons.map(({ factor, shared, ...reason }) => ({
      factor,
      ...reason,
      shared:
        factor === "use" || factor === "answers"
          ? firstFew(sharedIn[index]?.[factor] ?? []).map((entry) => named(entry).name)
          : firstFew(shared),
    })),
    notCompared: [...notCompared],
    contact: contacts.get(municipality.code) ?? null,
  }));
}

/** As many names as a reader takes in; how many there are is told beside them. */
const firstFew = (names: readonly string[]): string[] => names.slice(0, 5);

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
