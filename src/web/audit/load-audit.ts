import { type AuditLine, listAuditLines, listCheckpoints } from "#contract/audit";
import { listMunicipalities } from "#contract/network";
import { pageParameter } from "../addresses.ts";
import type { Asked } from "../page.ts";
import { allPages, type ListPage, listPage, pageNumber } from "../paging.ts";
import { permissionsAt } from "../permissions.ts";
import { type AuditFilters, askedOf, filtersOf } from "./audit-query.ts";

type Checkpoints = Awaited<ReturnType<typeof loadCheckpoints>>;
export type Checkpoint = Checkpoints["items"][number];

export interface Named {
  readonly id: string;
  readonly name: string;
}

export type AuditData =
  | { readonly part: "none" }
  | {
      readonly part: "lines";
      readonly filters: AuditFilters;
      readonly list: ListPage<AuditLine>;
      /** To choose from: every municipality, and what stands on this page. */
      readonly organisations: readonly Named[];
    }
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
  const [list, municipalities] = await Promise.all([
    listPage(ask, listAuditLines, askedOf(filters), pageOf(asked)),
    allPages(ask, listMunicipalities, {}),
  ]);
  return { part: "lines", filters, list, organisations: namedIn(list.items, municipalities) };
}

function namedIn(
  lines: readonly AuditLine[],
  municipalities: readonly { readonly code: string; readonly name: string }[],
): Named[] {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  for (const { organisation, organisationName } of lines) {
    if (organisation !== null && organisationName !== null)
      names.set(organisation, organisationName);
  }
  const collator = new Intl.Collator("nl");
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

const loadCheckpoints = (asked: Asked) => listPage(asked.ask, listCheckpoints, {}, pageOf(asked));

const pageOf = ({ query, language }: Asked) => ({
  page: pageNumber(query.get(pageParameter[language])),
  size: 50,
});
