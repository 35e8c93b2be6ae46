import type { Document } from "#contract/documents";
import type { Context } from "../context.ts";
import { fingerprintOf, type StoredDocument, type StoredJudgement } from "./document.ts";
import { judgementsOf } from "./judgement-store.ts";

/** Finds the names of organisations by their codes. The platform knows no organisations: `app.ts` hands it over. */
export type OrganisationNames = (
  ctx: Context,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, { readonly name: string }>>;

/** A document and whether it is shown whole. */
export interface Shown {
  readonly document: StoredDocument;
  readonly whole: boolean;
}

/** Documents as the API shows them, with their judgements and the names of organisations. */
export async function showDocuments(
  ctx: Context,
  shown: readonly Shown[],
  namesOf: OrganisationNames,
): Promise<Document[]> {
  const judgements = await judgementsOf(
    ctx.db,
    shown.map(({ document }) => document.id),
  );
  const codes = [
    ...shown.map(({ document }) => document.owner),
    ...judgements.flatMap(({ organisation }) => organisation ?? []),
  ];
  const names = await namesOf(ctx, [...new Set(codes)]);
  const named = (id: string): { id: string; name: string } => ({
    id,
    name: names.get(id)?.name ?? id,
  });
  return shown.map(({ document, whole }) => ({
    ...recordOf(document),
    owner: named(document.owner),
    judgements: judgements
      .filter((judgement) => judgement.document === document.id)
      .map((judgement) => ({
        ...judgementOf(judgement, whole),
        organisation: judgement.organisation === null ? null : named(judgement.organisation),
      })),
    ...(whole ? contentOfRecord(document) : unreadable),
  }));
}

/** What everybody who may know of it may know: that it is there, since when, and what became of it. */
const recordOf = (document: StoredDocument) => ({
  id: document.id,
  series: document.series,
  version: document.version,
  audience: document.audience,
  about:
    document.about_kind === null
      ? null
      : { kind: document.about_kind, id: document.about_id ?? "" },
  createdAt: document.created_at.toISOString(),
  withdrawnAt: document.withdrawn_at?.toISOString() ?? null,
  erasedAt: document.erased_at?.toISOString() ?? null,
});

const judgementOf = ({ at, verdict, judged_as, note }: StoredJudgement, whole: boolean) => ({
  at: at.toISOString(),
  verdict,
  judgedAs: judged_as,
  note: whole ? note : null,
});

const contentOfRecord = (document: StoredDocument) => ({
  readable: true,
  title: document.title,
  kind: document.kind,
  url: document.url,
  fileName: document.file_name,
  mediaType: document.media_type,
  bytes: document.bytes,
  sha256: document.sha256,
  fingerprint: fingerprintOf(document),
  keepUntil: document.keep_until,
});

const unreadable = {
  readable: false,
  title: null,
  kind: null,
  url: null,
  fileName: null,
  mediaType: null,
  bytes: null,
  sha256: null,
  fingerprint: null,
  keepUntil: null,
};
