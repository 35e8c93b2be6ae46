import type { z } from "zod";
import { getConfidentialDocument, getDocument } from "#contract/documents";
import type { Tried } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { type May, nothingAllowed, permissionsAt } from "../../permissions.ts";
import { problemOf } from "../../problem.ts";

export type WholeDocument = z.infer<typeof getDocument.reply>;

export interface DocumentData {
  readonly document: WholeDocument;
  readonly tried: Tried | null;
  /** Whether the reader may see the content of what is confidential, and asked to. */
  readonly confidential: "no" | "may" | "shown";
  readonly may: Readonly<Record<DocumentAct, May>>;
}

type DocumentAct = "addVersion" | "changeAudience" | "withdrawDocument" | "judgeDocument";

/**
 * One version; null for who may not know of it. What is confidential is opened only when it is asked for: every
 * reading leaves a line.
 */
export async function loadDocument(
  asked: Asked,
  tried: Tried | null,
): Promise<DocumentData | null> {
  const { ask, me, query } = asked;
  const document = await seenDocument(asked);
  if (document === null) return null;
  const { id, owner, audience } = document;
  const may = me === null ? nothingAllowed : await permissionsAt(ask, owner.id);
  const reads = audience === "judges" && may("getConfidentialDocument") !== "no";
  const wanted = reads && query.get("confidential") === "shown";
  return {
    document: wanted
      ? await ask(getConfidentialDocument, { params: { id: owner.id, document: id } })
      : document,
    tried,
    confidential: wanted ? "shown" : reads ? "may" : "no",
    may: {
      addVersion: may("addVersion"),
      changeAudience: may("changeAudience"),
      withdrawDocument: may("withdrawDocument"),
      judgeDocument: audience === "judges" ? mayJudge(asked, owner.id, may("judgeDocument")) : "no",
    },
  };
}

/** The version of the address, as far as the reader may know of it. */
export const documentOf = ({ ask, params }: Asked): Promise<WholeDocument> =>
  ask(getDocument, { params: { document: params["id"] ?? "" } });

async function seenDocument(asked: Asked): Promise<WholeDocument | null> {
  try {
    return await documentOf(asked);
  } catch (error) {
    if (problemOf(error)?.status === 403) return null;
    throw error;
  }
}

/** Nobody judges a document of an organisation where they hold a right, or for which they act. */
function mayJudge({ me }: Asked, owner: string, may: May): May {
  const own = me?.organisations.some(
    ({ id, actsFor }) => id === owner || actsFor.some((giver) => giver.id === owner),
  );
  return own ? "no" : may;
}
