import type { Entry } from "#contract/catalogue";
import { changeEntry, changeProposal, proposeEntry } from "#contract/collecting";
import { type Act, type Faults, textOf, wrong } from "../../acts.ts";
import { type Asked, redirect } from "../../page.ts";
import { sendContent } from "../content/faults-of-api.ts";
import { loadLists } from "../content/lists.ts";
import { readContent } from "../content/read-content.ts";
import type { SomeContent } from "../content/values.ts";
import { changedFields, contentWith } from "./changed-fields.ts";
import { changesAtOnce, loadPlace, someOf } from "./load-change.ts";

export const changeActs: Readonly<Record<string, Act>> = { change };

const longestNote = 1000;

/** Changes it at once, proposes the change, or keeps it as a draft. */
async function change(form: URLSearchParams, asked: Asked) {
  const { href } = asked;
  const { entry, draft, place } = await loadPlace(asked);
  if (place.organisation === null) return wrong({});
  const asDraft = textOf(form, "do") === "draft";
  const { content: after, faults } = await readContent(
    form,
    asked,
    await loadLists(asked, { whole: true }),
  );
  const differences = changedFields(someOf(entry), after);
  const found = { ...faults, ...faultsOf(form, entry, differences.length > 0 || asDraft, asked) };
  if (Object.keys(found).length > 0) return wrong(found);

  // A field that a draft had and that is as it was again is sent too: else the draft would keep it.
  const content = contentWith(differences, after, Object.keys(draft?.content ?? {}));
  const atOnce = changesAtOnce(entry, place);
  const note = textOf(form, "note");
  const sent = {
    content,
    draft: asDraft,
    ...(note !== "" && { note }),
    ...(form.has("sureRole") && { sureRole: true }),
  };
  let kept = draft?.id ?? "";
  const refused = await sendContent(async () => {
    if (atOnce) await changeNow(place.organisation.id, entry, sent, asked);
    else kept = await proposeIt(place.organisation.id, entry, kept, sent, asked);
  }, asked);
  if (Object.keys(refused).length > 0) return wrong(refused);
  if (atOnce) return redirect(href("changeEntryForm", { id: entry.id }, { done: "change" }), 303);
  return asDraft
    ? redirect(href("changeEntryForm", { id: entry.id }, { draft: kept, done: "draft" }), 303)
    : redirect(href("myProposals", {}, { done: "send" }), 303);
}

interface Sent {
  readonly content: SomeContent;
  readonly draft: boolean;
  readonly note?: string;
  readonly sureRole?: boolean;
}

async function changeNow(
  id: string,
  entry: Entry,
  { content, draft: _, ...also }: Sent,
  { ask }: Asked,
): Promise<void> {
  await ask(changeEntry, {
    params: { id, entry: entry.id },
    body: {
      content: { ...content, name: content.name ?? entry.name, kind: content.kind ?? entry.kind },
      version: entry.version,
      ...also,
    },
  });
}

async function proposeIt(
  id: string,
  entry: Entry,
  draft: string,
  sent: Sent,
  { ask }: Asked,
): Promise<string> {
  if (draft !== "") {
    await ask(changeProposal, { params: { id, proposal: draft }, body: sent });
    return draft;
  }
  const body = { ...sent, kind: "change" as const, entry: entry.id };
  return (await ask(proposeEntry, { params: { id }, body })).id;
}

function faultsOf(form: URLSearchParams, entry: Entry, differs: boolean, { t }: Asked): Faults {
  const note = textOf(form, "note");
  return {
    ...(textOf(form, "name") === "" && { name: t("catalogueWork.missing.name") }),
    ...(note.length > longestNote && {
      note: t("catalogueWork.wrong.tooLong", { most: longestNote, n: note.length }),
    }),
    // What somebody else put in since would be undone without a word.
    ...(textOf(form, "version") !== String(entry.version) && {
      differences: t("catalogueWork.change.changedSince"),
    }),
    ...(!differs && { name: t("catalogueWork.change.nothing") }),
  };
}
