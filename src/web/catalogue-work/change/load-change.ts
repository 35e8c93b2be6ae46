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

/** The fields of an entry that a form can change, without what its parts tell: that would be written into it. */
export function someOf(entry: Entry): SomeContent {
  const own = entry.own ?? entry;
  return {
    name: own.name,
    kind: own.kind,
    aliases: own.aliases,
    summary: own.summary,
    themes: own.themes,
    taskFields: own.taskFields,
    components: own.components,
    standards: own.standards,
    owner: own.owner,
    maintainer: own.maintainer,
    licence: own.licence,
    link: own.link,
    code: own.code,
    publiccode: own.publiccode,
    developmentStatus: own.developmentStatus,
    contact: own.contact,
    ownWork: own.ownWork,
    results: own.results,
    question: own.question,
    stake: own.stake,
    endsOn: own.endsOn,
    joins: own.joins,
    learned: own.learned,
    sourceUrl: own.sourceUrl,
  };
}
