import type { z } from "zod";
import { type LikeUs, listLikeUs, listUsedByLikeUs } from "#contract/adoption";
import { pageParameter } from "../addresses.ts";
import { type Organisation, organisationOf } from "../organisation-of.ts";
import type { Asked } from "../page.ts";
import { allPages, type ListPage, listPage, pageNumber } from "../paging.ts";
import { type May, permissionsAt } from "../permissions.ts";
import { isMunicipality } from "../ui/organisation-tabs.tsx";
import { type Weights, weightsIn } from "./weights.ts";

export type Used = z.infer<typeof listUsedByLikeUs.reply>["items"][number];

export interface LikeUsData {
  readonly organisation: Organisation;
  readonly weights: Weights;
  /** Why nothing is compared; null when it is. */
  readonly absent: "no-municipality" | "ended" | "no-weights" | null;
  readonly like: ListPage<LikeUs>;
  readonly used: readonly Used[];
  /** Whether the reader may say what this municipality uses. */
  readonly maySay: May;
}

const perPage = 10;

/** Municipalities like the one of the address, by the weights of the address, and what they use. */
export async function loadLikeUs(asked: Asked): Promise<LikeUsData> {
  const { ask, query, language, me } = asked;
  const organisation = await organisationOf(asked);
  const weights = weightsIn(query);
  const absent = absentBecause(organisation, weights);
  const params = { id: organisation.id };
  const page = pageNumber(query.get(pageParameter[language]));
  const [like, used, may] = await Promise.all([
    absent === null
      ? listPage(ask, listLikeUs, { ...weights }, { page, size: perPage, params })
      : none,
    // With no weight at all nobody is like it; what those use that usually are is still worth a look.
    absent === null || absent === "no-weights"
      ? allPages(ask, listUsedByLikeUs, absent === null ? weights : {}, params)
      : [],
    me === null || absent === "ended" ? null : permissionsAt(ask, organisation.id),
  ]);
  return { organisation, weights, absent, like, used, maySay: may?.("putUse") ?? "no" };
}

const none: ListPage<LikeUs> = { total: 0, items: [], page: 1, pages: 1, size: perPage };

function absentBecause({ id, ended }: Organisation, weights: Weights): LikeUsData["absent"] {
  if (!isMunicipality(id)) return "no-municipality";
  if (ended) return "ended";
  return Object.values(weights).every((weight) => weight === 0) ? "no-weights" : null;
}
