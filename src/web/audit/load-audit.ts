import { type AuditLine, listAuditLines, listCheckpoints } from "#contract/audit";
import { pageParameter } from "../addresses.ts";
import type { Asked } from "../page.ts";
import { type ListPage, listPage, pageNumber } from "../paging.ts";
import { permissionsAt } from "../permissions.ts";
import { type AuditFilters, filtersOf } from "./audit-query.ts";

type Checkpoints = Awaited<ReturnType<typeof loadCheckpoints>>;
export type Checkpoint = Checkpoints["items"][number];

export type AuditData =
  | { readonly part: "none" }
  | { readonly part: "lines"; readonly filters: AuditFilters; readonly list: ListPage<AuditLine> }
  | { readonly part: "checkpoints"; readonly list: Checkpoints };

/** One page of the trail, or of its checkpoints. Every reading of the trail leaves a line in it. */
export async function loadAudit(asked: Asked): Promise<AuditData> {
  const { ask, query } = asked;
  const may = await permissionsAt(ask);
  if (may("listAuditLines") === "no") return { part: "none" };
  if (query.get("part") === "checkpoints") {
    return { part: "checkpoints", list: await loadCheckpoints(asked) };
  }
  const filters = filtersOf(query);
  return {
    part: "lines",
    filters,
    list: await listPage(ask, listAuditLines, filters, pageOf(asked)),
  };
}

const loadCheckpoints = (asked: Asked) => listPage(asked.ask, listCheckpoints, {}, pageOf(asked));

const pageOf = ({ query, language }: Asked) => ({
  page: pageNumber(query.get(pageParameter[language])),
  size: 50,
});
