import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Document, DocumentAudience } from "#contract/documents";
import type { Context } from "../context.ts";
import { pageOf } from "../cursor.ts";
import { sightOf } from "./document.ts";
import { listNewest } from "./document-store.ts";
import { type OrganisationNames, showDocuments } from "./show-documents.ts";

type Asked = z.infer<typeof contract.listDocuments.query>;
interface List {
  total: number;
  items: Document[];
  next: string | null;
}

const audiences: readonly DocumentAudience[] = ["public", "network", "judges"];

/** The documents of an organisation that the caller may know of, the newest version of each. */
export async function listDocuments(
  ctx: Context,
  owner: string,
  asked: Asked,
  namesOf: OrganisationNames,
): Promise<List> {
  const sight = (audience: DocumentAudience) => sightOf(ctx.caller, { audience });
  // Who asks is part of the list: a cursor of one who sees more must not be used by another.
  const seen = audiences.filter((audience) => sight(audience) !== "nothing");
  const page = pageOf(`documents ${owner} ${seen.join()}`, asked);
  const { total, documents } = await listNewest(
    ctx.db,
    { owner, ...subjectOf(asked), audiences: seen, withdrawn: false },
    page,
  );
  const items = await showDocuments(
    ctx,
    documents.map((document) => ({ document, whole: sight(document.audience) === "all" })),
    namesOf,
  );
  return { total, items, next: page.next(total) };
}

/** What of an organisation is for judges only, in full: also what was withdrawn, for its record. */
export async function listConfidentialDocuments(
  ctx: Context,
  owner: string,
  asked: Asked,
  namesOf: OrganisationNames,
): Promise<List> {
  const page = pageOf(`confidential-documents ${owner}`, asked);
  const { total, documents } = await listNewest(
    ctx.db,
    { owner, ...subjectOf(asked), audiences: ["judges"], withdrawn: true },
    page,
  );
  const shown = documents.map((document) => ({ document, whole: true }));
  return { total, items: await showDocuments(ctx, shown, namesOf), next: page.next(total) };
}

const subjectOf = ({ aboutKind, aboutId }: Asked) => ({ aboutKind, aboutId });
