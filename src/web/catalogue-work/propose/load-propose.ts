import { findDoubles, getProposal, type Proposal, ProposedStage } from "#contract/collecting";
import { type Tried, typedIn } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import type { Filled } from "../content/filled.ts";
import { type Lists, loadLists } from "../content/lists.ts";
import { valuesOf } from "../content/values.ts";
import { type NoWorkplace, type Workplace, workplaceOf } from "../workplace.ts";
import type { Double } from "./doubles-island.tsx";

export interface ProposeData {
  readonly place: Workplace | NoWorkplace;
  readonly tried: Tried | null;
  /** Null for who may not fill it in. */
  readonly form: ProposeForm | null;
}

interface ProposeForm {
  readonly lists: Lists;
  readonly filled: Filled;
  readonly doubles: readonly Double[];
  /** The draft that is worked on. */
  readonly draft: Proposal | null;
}

export async function loadPropose(asked: Asked, tried: Tried | null): Promise<ProposeData> {
  const draft = await draftOf(asked);
  const place = await workplaceOf(asked, draft?.organisation?.id ?? undefined);
  if (place.organisation === null || place.may("proposeEntry") === "no") {
    return { place, tried, form: null };
  }
  const lists = await loadLists(asked);
  const sent = typedIn(tried, "propose");
  return {
    place,
    tried,
    form: {
      lists,
      filled: {
        values: sent?.form ?? (draft ? valuesOfDraft(draft, lists) : fresh(asked)),
        faults: sent?.faults ?? {},
      },
      doubles: sent ? await doublesOf(sent.form, asked) : [],
      draft,
    },
  };
}

/** What most people fill in is about their own organisation, and called as they searched for it. */
const fresh = ({ query }: Asked) =>
  new URLSearchParams({ ours: "yes", name: query.get("name") ?? "" });

function valuesOfDraft(draft: Proposal, lists: Lists): URLSearchParams {
  const values = valuesOf(draft.content, lists);
  if (draft.stage) values.set("stage", draft.stage);
  if (draft.content.ownerId) values.set("ours", "yes");
  return values;
}

/** A draft of something new that the address names. Another is not shown: it was sent, or has a form of its own. */
export async function draftOf({ ask, query }: Asked): Promise<Proposal | null> {
  const id = query.get("draft");
  if (id === null) return null;
  const proposal = await ask(getProposal, { params: { proposal: id } });
  return proposal.state === "draft" && proposal.kind === "new" ? proposal : null;
}

/** Entries that look like what the form tells. */
export async function doublesOf(form: URLSearchParams, { ask }: Asked): Promise<Double[]> {
  const of = (name: string, most: number) => (form.get(name) ?? "").trim().slice(0, most);
  const query = {
    name: of("name", 120),
    ...(of("code", 500) !== "" && { code: of("code", 500) }),
    ...(of("link", 500) !== "" && { link: of("link", 500) }),
    // As many as somebody looks at.
    limit: 5,
  };
  if (query.name === "" && !query.code && !query.link) return [];
  const { items } = await ask(findDoubles, { query });
  return items.map(({ id, name, summary }) => ({ id, name, summary }));
}

export const proposedStages = ProposedStage.options;
