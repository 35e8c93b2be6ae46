import { changeProposal, proposeEntry } from "#contract/collecting";
import { type Act, chosenOf, type Faults, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { sendContent } from "../content/faults-of-api.ts";
import { loadLists } from "../content/lists.ts";
import { readContent } from "../content/read-content.ts";
import type { SomeContent } from "../content/values.ts";
import { workplaceOf } from "../workplace.ts";
import { doublesOf, draftOf, proposedStages } from "./load-propose.ts";

export const proposeActs: Readonly<Record<string, Act>> = { propose };

/** Sends it, or keeps it as a draft: which of the two, the button says. */
async function propose(form: URLSearchParams, asked: Asked) {
  const { ask, href } = asked;
  const asDraft = textOf(form, "do") === "draft";
  const draft = await draftOf(asked);
  const place = await workplaceOf(asked, draft?.organisation?.id ?? undefined);
  if (place.organisation === null) return wrong({});
  const { organisation } = place;
  const read = await readContent(form, asked, await loadLists(asked));
  const [stage] = chosenOf(form, "stage", proposedStages);
  const owner = form.has("ours")
    ? { owner: organisation.name, ownerId: organisation.id }
    : { owner: null, ownerId: null };
  const content = { ...read.content, ...owner };
  const faults = asDraft
    ? read.faults
    : { ...missing(content, stage !== undefined, asked), ...read.faults };
  if (Object.keys(faults).length > 0) return wrong(faults);
  if (!(asDraft || form.has("other")) && (await doublesOf(form, asked)).length > 0) {
    return wrong({ other: asked.t("catalogueWork.doubles.first") });
  }

  const id = organisation.id;
  const sure = form.has("sureRole") && { sureRole: true };
  const body = { content, draft: asDraft, ...(stage && { stage }), ...sure };
  let kept = draft?.id ?? "";
  const refused = await sendContent(async () => {
    if (draft) {
      await ask(changeProposal, { params: { id, proposal: draft.id }, body });
      return;
    }
    kept = (await ask(proposeEntry, { params: { id }, body: { ...body, kind: "new" } })).id;
  }, asked);
  if (Object.keys(refused).length > 0) return wrong(refused);
  return asDraft
    ? redirect(href("proposeEntry", {}, { draft: kept, done: "draft" }), 303)
    : redirect(href("myProposals", {}, { done: "send" }), 303);
}

/** What every reader asks first, in the order of the form. */
function missing(content: SomeContent, staged: boolean, { t }: Asked): Faults {
  const needed = {
    name: content.name,
    kind: content.kind,
    stage: staged,
    summary: content.summary,
    taskField: content.taskFields?.[0],
    contact: content.contact,
  };
  const fields = Object.keys(needed) as (keyof typeof needed)[];
  return Object.fromEntries(
    fields
      .filter((field) => !needed[field])
      .map((field) => [field, t(`catalogueWork.missing.${field}`)]),
  );
}
