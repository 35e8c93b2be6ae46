import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Context } from "../context.ts";
import { notInNetwork, type StoredDocument, sightOf, unknownDocument } from "./document.ts";
import { findDocument, versionsOf } from "./document-store.ts";
import { type OrganisationNames, showDocuments } from "./show-documents.ts";

type WholeDocument = z.infer<typeof contract.getDocument.reply>;

/** One version as the caller may see it. Throws `platform/unknown-document`, and why it may not be seen at all. */
export async function getDocument(
  ctx: Context,
  id: string,
  namesOf: OrganisationNames,
): Promise<WholeDocument> {
  const document = await requireSeen(ctx, id);
  return withVersions(ctx, document, sightOf(ctx.caller, document) === "all", namesOf);
}

/** One version that is for judges only, in full. Throws `platform/unknown-document` for any other. */
export async function getConfidentialDocument(
  ctx: Context,
  owner: string,
  id: string,
  namesOf: OrganisationNames,
): Promise<WholeDocument> {
  return withVersions(ctx, await requireConfidential(ctx, owner, id), true, namesOf);
}

/** A version that the caller may at least know of. */
export async function requireSeen(ctx: Context, id: string): Promise<StoredDocument> {
  const document = await findDocument(ctx.db, id);
  if (!document) throw unknownDocument();
  if (sightOf(ctx.caller, document) === "nothing") throw notInNetwork(ctx.caller);
  return document;
}

/** A version for judges only, of the organisation by whose name the right to it was weighed. */
export async function requireConfidential(
  ctx: Context,
  owner: string,
  id: string,
): Promise<StoredDocument> {
  const document = await findDocument(ctx.db, id);
  if (document?.owner !== owner || document.audience !== "judges") throw unknownDocument();
  return document;
}

async function withVersions(
  ctx: Context,
  document: StoredDocument,
  whole: boolean,
  namesOf: OrganisationNames,
): Promise<WholeDocument> {
  const [shown] = await showDocuments(ctx, [{ document, whole }], namesOf);
  if (!shown) throw unknownDocument();
  const versions = await versionsOf(ctx.db, document.series);
  return {
    ...shown,
    versions: versions.map(({ id, version, created_at, withdrawn_at }) => ({
      id,
      version,
      createdAt: created_at.toISOString(),
      withdrawnAt: withdrawn_at?.toISOString() ?? null,
    })),
  };
}
