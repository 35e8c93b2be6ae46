import type { Task } from "#contract/overview";
import { countingRights } from "../access/counting-rights.ts";
import type { Context } from "../context.ts";
import { daysAfter } from "../days-after.ts";
import { judgesAs } from "./document.ts";
import { endingOf, listNewest } from "./document-store.ts";
import { waitingFor } from "./list-documents-to-judge.ts";
import type { OrganisationNames } from "./show-documents.ts";

/** Days before the last day on which a term is told: time to save the document elsewhere, or to add a version. */
const daysBefore = 30;

/** What waits for the caller: documents to judge, and documents of his organisations whose term ends soon. */
export async function documentTasks(ctx: Context, namesOf: OrganisationNames): Promise<Task[]> {
  return [...(await toJudge(ctx)), ...(await ending(ctx, namesOf))];
}

async function toJudge(ctx: Context): Promise<Task[]> {
  if (judgesAs(ctx.caller) === null) return [];
  const { total } = await listNewest(ctx.db, waitingFor(ctx), { offset: 0, limit: 1 });
  if (total === 0) return [];
  return [
    {
      id: "documents-to-judge",
      kind: "document-to-judge",
      organisation: null,
      about: null,
      count: total,
      due: null,
    },
  ];
}

async function ending(ctx: Context, namesOf: OrganisationNames): Promise<Task[]> {
  const editing = countingRights(ctx.caller).flatMap(({ right, organisation }) =>
    organisation !== null && (right === "editor" || right === "administrator")
      ? [organisation]
      : [],
  );
  if (editing.length === 0) return [];
  const soon = daysAfter(ctx.now, daysBefore);
  const found = await endingOf(ctx.db, [...new Set(editing)], soon);
  const names = await namesOf(
    ctx,
    found.map(({ owner }) => owner),
  );
  return found.map(({ owner, count, first }) => ({
    id: `documents-end-${owner}`,
    kind: "document-ends",
    organisation: { id: owner, name: names.get(owner)?.name ?? owner },
    about: null,
    count,
    due: first,
  }));
}
