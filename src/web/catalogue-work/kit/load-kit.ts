import { type Entry, getEntry } from "#contract/catalogue";
import { putKit } from "#contract/collecting";
import { type Document, listDocuments } from "#contract/documents";
import { type Act, type Tried, textOf, wrong } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type NoWorkplace, type Workplace, workplaceOf } from "../workplace.ts";
import {
  emptyStep,
  fieldsOf,
  readSteps,
  rearranged,
  type StepFields,
  stepsIn,
} from "./kit-form.ts";

export interface KitData {
  readonly entry: Entry;
  readonly place: Workplace | NoWorkplace;
  readonly tried: Tried | null;
  /** Drawn after the form was sent, be it only to move a step. */
  readonly sent: boolean;
  /** Null for who may not fill it in. */
  readonly form: KitForm | null;
}

export interface KitForm {
  readonly steps: readonly StepFields[];
  /** The entry that the kit stands on: after a merge that can be a part. */
  readonly entry: string;
  /** Of the kit as it was read; null when there is none yet. */
  readonly version: number | null;
  /** Documents of the organisation that everybody may read. */
  readonly documents: readonly Document[];
}

export async function loadKit(asked: Asked, tried: Tried | null): Promise<KitData> {
  const { ask, params, form: sent } = asked;
  const entry = await ask(getEntry, { params: { entry: params["id"] } });
  const place = await workplaceOf(asked);
  if (place.organisation === null || place.may("putKit") === "no") {
    return { entry, place, tried, sent: false, form: null };
  }
  const { id } = place.organisation;
  const own = entry.kits.filter(({ organisation }) => organisation.id === id);
  const kit = own.find((one) => sent !== null && one.entry === textOf(sent, "entry")) ?? own[0];
  const documents = await allPages(ask, listDocuments, {}, { id });
  return {
    entry,
    place,
    tried,
    sent: sent !== null,
    form: {
      steps: stepsNow(sent, kit?.steps.map(fieldsOf)),
      entry: kit?.entry ?? entry.id,
      // As it was read: when a colleague was first, that is said, and the new one is sent after that.
      version: sent && !tried?.refused ? versionIn(sent) : (kit?.version ?? null),
      documents: documents.filter(
        ({ audience, readable, withdrawnAt }) =>
          audience === "public" && readable && withdrawnAt === null,
      ),
    },
  };
}

/** What was typed, put in the order that a button asked for; else the steps of the kit, or a first one to fill in. */
function stepsNow(sent: URLSearchParams | null, kept: readonly StepFields[] | undefined) {
  if (!sent) return kept ?? [emptyStep];
  const typed = stepsIn(sent);
  return rearranged(typed, textOf(sent, "do")) ?? typed;
}

function versionIn(form: URLSearchParams): number | null {
  const version = textOf(form, "version");
  return version === "" ? null : Number(version);
}

export const kitActs: Readonly<Record<string, Act>> = {
  kit: async (form, asked) => {
    const { ask, t, params } = asked;
    const { organisation } = await workplaceOf(asked);
    if (organisation === null) return wrong({});
    const { steps, faults } = readSteps(stepsIn(form), t);
    if (Object.keys(faults).length > 0) return wrong(faults);
    await ask(putKit, {
      params: { id: organisation.id, entry: textOf(form, "entry") || params["id"] },
      body: { steps, version: versionIn(form) },
    });
    return undefined;
  },
};

/** Whether the form only asks for a step more, fewer or elsewhere: nothing is kept then. */
export const onlyRearranges = ({ method, form }: Asked): boolean =>
  method === "POST" && form !== null && rearranged(stepsIn(form), textOf(form, "do")) !== null;
