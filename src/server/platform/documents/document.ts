import { judgeRights, type NationalRight } from "#contract/access";
import { type DocumentAudience, mostYearsKept, type Verdict } from "#contract/documents";
import { countingRights } from "../access/counting-rights.ts";
import type { Caller } from "../caller.ts";
import { dutchDate } from "../context.ts";
import { Forbidden, Invalid, NotFound, type Refusal, Unauthenticated } from "../refusal.ts";

/** One version of a document, as it is stored. */
export interface StoredDocument {
  readonly id: string;
  readonly series: string;
  readonly version: number;
  readonly owner: string;
  readonly about_kind: string | null;
  readonly about_id: string | null;
  readonly title: string;
  readonly kind: "link" | "file";
  readonly url: string | null;
  readonly file_name: string | null;
  readonly media_type: string | null;
  readonly bytes: number | null;
  readonly sha256: string;
  readonly audience: DocumentAudience;
  readonly keep_until: string;
  readonly created_at: Date;
  readonly created_by: number;
  readonly withdrawn_at: Date | null;
  readonly erased_at: Date | null;
}

export interface StoredJudgement {
  readonly id: string;
  readonly document: string;
  readonly judge: number;
  readonly judged_as: NationalRight;
  readonly organisation: string | null;
  readonly verdict: Verdict;
  readonly note: string | null;
  readonly at: Date;
}

/** As the audit trail names a version: whoever has the file can see that it is the one that a line is about. */
export const fingerprintOf = ({ id, sha256 }: Pick<StoredDocument, "id" | "sha256">): string =>
  `${id} sha256:${sha256}`;

/** What somebody may know of a document when he asks without saying that he wants what is confidential. */
export type Sight = "all" | "existence" | "nothing";

/** Whoever holds a right anywhere is in the network. For judges only is for nobody here: reading that is logged. */
export function sightOf(caller: Caller, { audience }: Pick<StoredDocument, "audience">): Sight {
  if (audience === "judges") return "existence";
  return audience === "public" || countingRights(caller).length > 0 ? "all" : "nothing";
}

/** Why somebody may not see a document at all. */
export const notInNetwork = ({ person }: Caller): Refusal =>
  person === null
    ? new Unauthenticated("platform/not-signed-in", "Sign in to see this document.")
    : new Forbidden(
        "platform/no-right",
        "This document is for the network: for whoever holds a right at an organisation. Ask an administrator of your organisation.",
      );

export const unknownDocument = (): Refusal =>
  new NotFound(
    "platform/unknown-document",
    "There is no such document here. The list of documents of the organisation says which there are.",
  );

/** The right by which the caller judges; null when that is none. */
export const judgesAs = ({ rights }: Caller): NationalRight | null =>
  judgeRights.find((right) =>
    rights.some((held) => held.organisation === null && held.right === right),
  ) ?? null;

/** Whether the caller works for an organisation, or acts in its name under a mandate. */
export const isOf = ({ rights, mandates }: Caller, organisation: string): boolean =>
  rights.some((held) => held.organisation === organisation) ||
  mandates.some(({ giver }) => giver === organisation);

/** Throws `platform/wrong-term` for a last day that is past, or further than a document is kept. */
export function checkTerm(keepUntil: string, now: Date): void {
  const today = dutchDate(now);
  const last = `${Number(today.slice(0, 4)) + mostYearsKept}${today.slice(4)}`;
  if (keepUntil > today && keepUntil <= last) return;
  const sentence = `Choose a last day after today and not after ${last}: what is kept longer belongs in an archive.`;
  throw new Invalid("platform/wrong-term", sentence, [
    { where: "body.keepUntil", detail: sentence },
  ]);
}
