import { type Entry, getEntry } from "#contract/catalogue";
import { changeProposal, proposeEntry } from "#contract/collecting";
import { type Act, type Tried, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { type NoWorkplace, type Workplace, workplaceOf } from "../workplace.ts";

export interface ClaimEntryData {
  readonly entry: Entry;
  readonly place: Workplace | NoWorkplace;
  readonly state: "nowhere" | "may-not" | "owned" | "open";
  readonly tried: Tried | null;
}

export async function loadClaimEntry(asked: Asked, tried: Tried | null): Promise<ClaimEntryData> {
  const entry = await asked.ask(getEntry, { params: { entry: asked.params["id"] } });
  const place = await workplaceOf(asked);
  return { entry, place, state: stateOf(entry, place), tried };
}

function stateOf(entry: Entry, place: Workplace | NoWorkplace): ClaimEntryData["state"] {
  if (place.organisation === null) return "nowhere";
  if (entry.ownerOrganisation?.id === place.organisation.id) return "owned";
  return place.may("changeEntry") === "no" ? "may-not" : "open";
}

/** A sentence, by which a moderator can see that it is so. */
const shortest = 10;
const longest = 1000;

export const claimEntryActs: Readonly<Record<string, Act>> = {
  claim: async (form, asked) => {
    const { ask, t, href, params } = asked;
    const note = textOf(form, "note");
    if (note.length < shortest) return wrong({ note: t("catalogueWork.claim.noteShort") });
    if (note.length > longest) {
      return wrong({ note: t("catalogueWork.wrong.tooLong", { most: longest, n: note.length }) });
    }
    const { organisation } = await workplaceOf(asked);
    if (organisation === null) return wrong({});
    const body = { content: {}, note, draft: false };
    const draft = asked.query.get("draft");
    if (draft === null) {
      const entry = params["id"] ?? "";
      await ask(proposeEntry, {
        params: { id: organisation.id },
        body: { ...body, kind: "claim", entry },
      });
    } else {
      await ask(changeProposal, { params: { id: organisation.id, proposal: draft }, body });
    }
    return redirect(href("myProposals", {}, { done: "send" }), 303);
  },
};
