import { proposeUse, type UseStatus } from "#contract/adoption";
import { type Entry, getEntry } from "#contract/catalogue";
import { chosenOf, type Faults, type Tried, textOf } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import type { Named } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { type May, permissionsAt } from "../../permissions.ts";
import { problemOf } from "../../problem.ts";
import { textFault } from "../../text-fault.ts";
import { refusalWords } from "../../ui/refusal-words.ts";
import { isDay } from "../uses/load-uses.ts";
import { steps } from "../words.ts";
import { type Line, linesIn, mostNames, readNames } from "./read-names.ts";

/** What can be proposed: how far it is, and never that it is not used. */
export const proposable = steps.map(([status]) => status) satisfies readonly UseStatus[];

export interface ProposeData {
  readonly entry: Entry;
  /** For whom the reader works; null for nobody. */
  readonly place: Named | null;
  readonly may: May;
  /** What was typed; null at first. */
  readonly tried: Tried | null;
  /** Whom the lines mean, once they were looked up. */
  readonly lines: readonly Line[] | null;
  /** What became of each; null until it was sent. */
  readonly sent: readonly Sent[] | null;
}

/** A proposal to one organisation; why it was refused, or null when it was taken. */
export interface Sent {
  readonly organisation: Named;
  readonly refused: string | null;
}

export async function loadPropose(asked: Asked): Promise<ProposeData> {
  const { ask, me, params, form, method } = asked;
  const entry = await ask(getEntry, { params: { entry: params["id"] } });
  const place = me?.organisation ?? null;
  const permissions = await permissionsAt(ask, place?.id);
  const may = place === null ? "no" : permissions("proposeUse");
  const known = { entry, place, may, tried: null, lines: null, sent: null };
  if (method !== "POST" || form === null || place === null || may !== "yes") return known;
  const act = textOf(form, "act");
  const typed = linesIn(form);
  const lines = await readNames(asked, typed.slice(0, mostNames));
  const sending = act === "send";
  const faults = { ...namesWrong(typed, asked), ...fieldsWrong(form, asked) };
  const to = sending ? chosenIn(form, lines) : [];
  if (sending && to.length === 0 && Object.keys(faults).length === 0) {
    Object.assign(faults, { names: asked.t("adoptionUse.propose.chosen.nobodyChosen") });
  }
  const tried: Tried = { act, of: "", form, faults, refused: null };
  if (!sending || Object.keys(faults).length > 0) return { ...known, tried, lines };
  return { ...known, tried, lines, sent: await send(asked, { place, entry, to }) };
}

function namesWrong(typed: readonly string[], { t }: Asked): Record<string, string> {
  if (typed.length === 0) return { names: t("adoptionUse.propose.namesNone") };
  if (typed.length <= mostNames) return {};
  return { names: t("adoptionUse.propose.namesMany", { n: typed.length, most: mostNames }) };
}

function fieldsWrong(form: URLSearchParams, { t, now }: Asked): Faults {
  const faults: Record<string, string> = {};
  const today = dayOf(now);
  const since = textOf(form, "since");
  if (chosenOf(form, "status", proposable).length === 0) {
    faults["status"] = t("adoptionUse.form.statusNone");
  }
  if (since !== "" && !isDay(since)) {
    faults["since"] = t("adoptionUse.form.wrong.date", { example: today });
  } else if (since > today) faults["since"] = t("adoptionUse.propose.sinceFuture");
  for (const [field, most] of [
    ["version", 60],
    ["note", 500],
    ["evidence", 500],
  ] as const) {
    const fault = textFault(textOf(form, field), most, { t });
    if (fault) faults[field] = fault;
  }
  const evidence = textOf(form, "evidence");
  if (evidence !== "" && !/^https?:\/\/[^\s/@]+\.[^\s/@]+(?:[/?#]|$)/.test(evidence)) {
    faults["evidence"] = t("adoptionUse.propose.evidenceWrong");
  }
  return faults;
}

/** Those that are ticked or chosen, of those that the lines can mean. */
function chosenIn(form: URLSearchParams, lines: readonly Line[]): Named[] {
  const wanted = new Set(form.getAll("to"));
  const all = new Map(
    lines.flatMap(({ same, alike }) => [...same, ...alike]).map((one) => [one.id, one]),
  );
  return [...all.values()].filter(({ id }) => wanted.has(id));
}

async function send(
  asked: Asked,
  {
    place,
    entry,
    to,
  }: { readonly place: Named; readonly entry: Named; readonly to: readonly Named[] },
): Promise<Sent[]> {
  const { ask, t } = asked;
  const form = asked.form ?? new URLSearchParams();
  const [status = "in-production"] = chosenOf(form, "status", proposable);
  const filled = (name: string): string | null => textOf(form, name) || null;
  const told: Sent[] = [];
  for (const organisation of to) {
    const body = {
      organisation: organisation.id,
      entry: entry.id,
      version: filled("version"),
      status,
      since: filled("since"),
      note: filled("note"),
      evidenceUrl: filled("evidence"),
    };
    try {
      await ask(proposeUse, { params: { id: place.id }, body });
      told.push({ organisation, refused: null });
    } catch (error) {
      const problem = problemOf(error);
      // Who is not signed in any more is sent on; anything else is told beside its organisation.
      if (!problem || problem.status === 401) throw error;
      told.push({ organisation, refused: refusalWords(t, problem) });
    }
  }
  return told;
}
