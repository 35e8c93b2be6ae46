import { type Entry, getEntry } from "#contract/catalogue";
import { type Difference, getProposal, type Proposal } from "#contract/collecting";
import { type Tried, typedIn } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import type { Filled } from "../content/filled.ts";
import { type Lists, loadLists } from "../content/lists.ts";
import { readContent } from "../content/read-content.ts";
import { type SomeContent, valuesOf } from "../content/values.ts";
import { type NoWorkplace, type Workplace, workplaceOf } from "../workplace.ts";
import { changedFields } from "./changed-fields.ts";

export interface ChangeData {
  readonly entry: Entry;
  readonly place: Workplace | NoWorkplace;
  readonly tried: Tried | null;
  /** Null for who may not fill it in. */
  readonly form: ChangeForm | null;
}

export interface ChangeForm {
  readonly lists: Lists;
  readonly filled: Filled;
  /** Who owns it changes it at once; another proposes the change. */
  readonly atOnce: boolean;
  readonly draft: Proposal | null;
  /** What stands there beside what was typed, when somebody was first. */
  readonly since: readonly Difference[];
}

export async function loadChange(asked: Asked, tried: Tried | null): Promise<ChangeData> {
  const { entry, draft, place } = await loadPlace(asked);
  if (place.organisation === null) return { entry, place, tried, form: null };
  const atOnce = changesAtOnce(entry, place);
  const may = place.may(atOnce ? "changeEntry" : "proposeEntry");
  if (may === "no") return { entry, place, tried, form: null };
  const lists = await loadLists(asked, { whole: true });
  const sent = typedIn(tried, "change");
  return {
    entry,
    place,
    tried,
    form: {
      lists,
      filled: {
        values:
          sent?.form ?? valuesOf({ ...someOf(entry), ...draft?.content }, lists, joiningOf(entry)),
        faults: sent?.faults ?? {},
      },
      atOnce,
      draft,
      since: sent?.faults["differences"]
        ? changedFields(someOf(entry), (await readContent(sent.form, asked, lists)).content)
        : [],
    },
  };
}

/** The entry, the draft that is worked on, and for which organisation. */
export async function loadPlace(asked: Asked) {
  const { ask, params } = asked;
  const entry = await ask(getEntry, { params: { entry: params["id"] } });
  const draft = await draftOf(asked, entry);
  const place = await workplaceOf(asked, draft?.organisation?.id ?? undefined);
  return { entry, draft, place };
}

async function draftOf({ ask, query }: Asked, entry: Entry): Promise<Proposal | null> {
  const id = query.get("draft");
  if (id === null) return null;
  const proposal = await ask(getProposal, { params: { proposal: id } });
  const fits = proposal.state === "draft" && proposal.kind === "change";
  return fits && proposal.entry?.id === entry.id ? proposal : null;
}

export const changesAtOnce = (entry: Entry, { organisation, may }: Workplace): boolean =>
  entry.ownerOrganisation?.id === organisation.id && may("changeEntry") !== "no";

export const joiningOf = ({ joinsNamed }: Entry) => joinsNamed;

/** The fields of an entry that a form can change. */
export const someOf = (entry: Entry): SomeContent => ({
  name: entry.name,
  kind: entry.kind,
  aliases: entry.aliases,
  summary: entry.summary,
  themes: entry.themes,
  taskFields: entry.taskFields,
  components: entry.components,
  standards: entry.standards,
  owner: entry.owner,
  maintainer: entry.maintainer,
  licence: entry.licence,
  link: entry.link,
  code: entry.code,
  publiccode: entry.publiccode,
  developmentStatus: entry.developmentStatus,
  contact: entry.contact,
  ownWork: entry.ownWork,
  results: entry.results,
  question: entry.question,
  stake: entry.stake,
  endsOn: entry.endsOn,
  joins: entry.joins,
  learned: entry.learned,
  sourceUrl: entry.sourceUrl,
});
