import {
  addVersion,
  changeAudience,
  DocumentAudience,
  judgeDocument,
  Verdict,
  withdrawDocument,
} from "#contract/documents";
import { type Act, chosenOf, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { contentFaults, contentOf, sendContent } from "../content.ts";
import { documentOf } from "./load-document.ts";

/** What the forms of the page can ask for, by the name that they send. */
export const documentActs: Readonly<Record<string, Act>> = {
  version: async (form, asked) => {
    const faults = contentFaults(form, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    const { body, file } = contentOf(form, asked);
    const params = await ownParams(asked);
    let id = "";
    const refused = await sendContent(async () => {
      const added = await asked.ask(addVersion, { params, body, file });
      id = added.id;
    }, asked);
    if (Object.keys(refused).length > 0) return wrong(refused);
    return redirect(asked.href("document", { id }, { done: "version" }), 303);
  },
  audience: async (form, asked) => {
    const [audience] = chosenOf(form, "audience", DocumentAudience.options);
    if (!audience) return wrong({ audience: asked.t("documents.add.audienceNone") });
    await asked.ask(changeAudience, { params: await ownParams(asked), body: { audience } });
    return undefined;
  },
  withdraw: async (_form, asked) => {
    await asked.ask(withdrawDocument, { params: await ownParams(asked) });
    return undefined;
  },
  judge: async (form, asked) => {
    const { ask, params, t } = asked;
    const [verdict] = chosenOf(form, "verdict", Verdict.options);
    const note = textOf(form, "note");
    const faults = {
      ...(!verdict && { verdict: t("documents.judge.verdictNone") }),
      ...(note.length > 2000 && { note: t("documents.judge.noteLong", { n: note.length }) }),
    };
    if (!verdict || Object.keys(faults).length > 0) return wrong(faults);
    await ask(judgeDocument, {
      params: { document: params["id"] },
      body: { verdict, ...(note !== "" && { note }) },
    });
    return undefined;
  },
};

/** The document with the organisation whose it is: only there it is changed. */
async function ownParams(asked: Asked): Promise<{ id: string; document: string }> {
  const { id, owner } = await documentOf(asked);
  return { id: owner.id, document: id };
}
