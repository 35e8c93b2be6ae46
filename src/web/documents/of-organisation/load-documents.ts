import {
  addDocument,
  type Document,
  DocumentAudience,
  listConfidentialDocuments,
  listDocuments,
} from "#contract/documents";
import { type Act, chosenOf, type Tried, textOf, wrong } from "../../acts.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import { type Asked, redirect } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type May, nothingAllowed, permissionsAt } from "../../permissions.ts";
import { contentFaults, contentOf, sendContent } from "../content.ts";

export const audiences = DocumentAudience.options;

export interface DocumentsData {
  readonly organisation: Organisation;
  readonly documents: readonly Document[];
  readonly tried: Tried | null;
  readonly mayAdd: May;
  /** Whether the reader may see what is confidential, and asked to. */
  readonly confidential: "no" | "may" | "shown";
}

/** What an organisation shares, as far as the reader may know of it. What is confidential only when asked for: it is logged. */
export async function loadDocuments(asked: Asked, tried: Tried | null): Promise<DocumentsData> {
  const { ask, me, query } = asked;
  const organisation = await organisationOf(asked);
  const { id } = organisation;
  const may = me === null ? nothingAllowed : await permissionsAt(ask, id);
  const reads = may("listConfidentialDocuments") !== "no";
  const wanted = reads && query.get("confidential") === "shown";
  const [seen, confidential] = await Promise.all([
    allPages(ask, listDocuments, {}, { id }),
    wanted ? allPages(ask, listConfidentialDocuments, {}, { id }) : null,
  ]);
  const documents = confidential
    ? [...seen.filter(({ audience }) => audience !== "judges"), ...confidential]
    : seen;
  return {
    organisation,
    documents,
    tried,
    mayAdd: may("addDocument"),
    confidential: wanted ? "shown" : reads ? "may" : "no",
  };
}

export const documentsActs: Readonly<Record<string, Act>> = {
  add: async (form, asked) => {
    const { ask, params, href } = asked;
    const [audience] = chosenOf(form, "audience", audiences);
    const title = textOf(form, "title");
    const faults = { ...fieldFaults(title, audience, asked), ...contentFaults(form, asked) };
    if (!audience || Object.keys(faults).length > 0) return wrong(faults);
    const { body, file } = contentOf(form, asked);
    let id = "";
    const refused = await sendContent(async () => {
      const added = await ask(addDocument, { params, body: { title, audience, ...body }, file });
      id = added.id;
    }, asked);
    if (Object.keys(refused).length > 0) return wrong(refused);
    return redirect(href("document", { id }, { done: "add" }), 303);
  },
};

function fieldFaults(
  title: string,
  audience: DocumentAudience | undefined,
  { t }: Asked,
): Record<string, string> {
  const faults: Record<string, string> = {};
  if (title.length < 3) faults["title"] = t("documents.add.nameShort");
  if (title.length > 200) faults["title"] = t("documents.add.nameLong");
  if (!audience) faults["audience"] = t("documents.add.audienceNone");
  return faults;
}
