import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Context } from "../context.ts";
import { once } from "../idempotency.ts";
import { Forbidden } from "../refusal.ts";
import { isOf, judgesAs, type StoredDocument, unknownDocument } from "./document.ts";
import { findDocument, lockSeries } from "./document-store.ts";
import { putJudgement } from "./judgement-store.ts";
import { type Receipt, receiptOf } from "./receipt.ts";
import { requireContent } from "./require-document.ts";

type Asked = z.infer<typeof contract.judgeDocument.body>;

/**
 * Notes what a judge finds of a version. Throws `platform/own-document` for who had a hand in it or works for its
 * owner: nobody judges in his own case.
 */
export function judgeDocument(
  ctx: Context,
  id: string,
  { verdict, note }: Asked,
  key: string | null,
): Promise<Receipt> {
  return once(ctx, { route: "judgeDocument", key, content: { id, verdict, note } }, async () => {
    const found = await findDocument(ctx.db, id);
    const versions = found ? await lockSeries(ctx.db, found.series) : [];
    const document = versions.find((version) => version.id === id);
    if (!document) throw unknownDocument();
    requireOther(ctx, document, versions);
    requireContent(document);
    const judgedAs = judgesAs(ctx.caller);
    if (judgedAs === null) throw new Error("The table of rights let in who is no judge");
    await putJudgement(ctx.db, {
      id: uuidv7({ msecs: ctx.now.getTime() }),
      document: id,
      judge: ctx.caller.person ?? 0,
      judged_as: judgedAs,
      organisation: ctx.caller.organisation,
      verdict,
      note: note === undefined || note === "" ? null : note,
      at: ctx.now,
    });
    return receiptOf(document);
  });
}

function requireOther(
  { caller }: Context,
  { owner }: StoredDocument,
  versions: readonly StoredDocument[],
): void {
  const added = versions.some(({ created_by }) => created_by === caller.person);
  if (!added && !isOf(caller, owner)) return;
  throw new Forbidden(
    "platform/own-document",
    added
      ? "You added a version of this document yourself. Somebody else judges it."
      : "This is a document of an organisation that you work for or act for. Somebody else judges it.",
  );
}
