import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Context } from "../context.ts";
import { pageOf } from "../cursor.ts";
import { listNewest, type Wanted } from "./document-store.ts";
import { type OrganisationNames, showDocuments } from "./show-documents.ts";

/** What waits for a judge and is not of an organisation, or of an upload, of this one. */
export function waitingFor({ caller }: Context): Wanted {
  const own = caller.rights.flatMap(({ organisation }) => organisation ?? []);
  const givers = caller.mandates.map(({ giver }) => giver);
  return {
    audiences: ["judges"],
    withdrawn: false,
    toJudge: { notOf: [...own, ...givers], notBy: caller.person ?? 0 },
  };
}

/** Documents for judges that nobody judged yet and the caller may judge, the oldest first. */
export async function listDocumentsToJudge(
  ctx: Context,
  asked: z.infer<typeof contract.listDocumentsToJudge.query>,
  namesOf: OrganisationNames,
): Promise<z.infer<typeof contract.listDocumentsToJudge.reply>> {
  const page = pageOf("documents-to-judge", asked);
  const { total, documents } = await listNewest(ctx.db, waitingFor(ctx), {
    offset: page.offset,
    limit: page.limit,
    oldestFirst: true,
  });
  const shown = documents.map((document) => ({ document, whole: true }));
  return { total, items: await showDocuments(ctx, shown, namesOf), next: page.next(total) };
}
