import {
  type BindingLevel,
  bindingLevels,
  type EntryStage,
  entryStages,
} from "#contract/catalogue";
import { judgeProposal, mergeEntries, recordDecision, undoMerge } from "#contract/collecting";
import { type Act, type Faults, textOf, wrong } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { type Asked, redirect } from "../page.ts";

/** A sentence; the contract asks as much. */
const shortest = 10;

/** What the forms of the tab about the catalogue ask for. */
export const catalogueActs: Readonly<Record<string, Act>> = {
  judge: async (form, { ask, t }) => {
    const proposal = textOf(form, "of");
    const verdict = textOf(form, "verdict") === "accepted" ? "accepted" : "declined";
    const reason = textOf(form, "reason");
    if (verdict === "declined" && reason.length < shortest) {
      return wrong({ [`reason-${proposal}`]: t("catalogueWork.moderation.reasonNone") });
    }
    // As it was shown: who accepts a change of an entry says of which version.
    const [entry, version] = [textOf(form, "entry"), textOf(form, "version")];
    await ask(judgeProposal, {
      params: { proposal },
      body: {
        verdict,
        ...(reason !== "" && { reason }),
        ...(entry !== "" && { entry }),
        ...(version !== "" && { version: Number(version) }),
      },
    });
    return undefined;
  },
  merge: async (form, asked) => {
    const { ask, t } = asked;
    const reason = textOf(form, "reason");
    if (reason.length < shortest) {
      return wrong({ "merge-reason": t("catalogueWork.moderation.merge.reasonNone") });
    }
    await ask(mergeEntries, {
      params: { entry: textOf(form, "part") },
      body: { whole: textOf(form, "whole"), reason },
    });
    return doneAt(asked, "merges", "merge");
  },
  "undo-merge": async (form, asked) => {
    await asked.ask(undoMerge, { params: { merge: textOf(form, "of") } });
    return doneAt(asked, "merges", "undo-merge");
  },
  record: async (form, asked) => {
    const entry = textOf(form, "of");
    const { faults, decided } = decisionIn(form, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    await asked.ask(recordDecision, { params: { entry }, body: decided });
    return doneAt(asked, "decisions", "record", { entry });
  },
};

/** Back to the part of the tab without what was looked at: that is as it is now. */
const doneAt = ({ href }: Asked, part: string, done: string, also = {}) =>
  redirect(href("moderation", {}, { tab: "catalogue", part, ...also, done }), 303);

/** `stage idea` or `level binding`: one choice of a list. */
const what = (text: string): { stage?: EntryStage; level?: BindingLevel } | null => {
  const [sort, value] = text.split(" ");
  const stage = entryStages.find((one) => sort === "stage" && one === value);
  const level = bindingLevels.find((one) => sort === "level" && one === value);
  if (stage) return { stage };
  return level ? { level } : null;
};

function decisionIn(form: URLSearchParams, { t, now }: Asked) {
  const decided = what(textOf(form, "what"));
  const decider = textOf(form, "decider");
  const evidence = textOf(form, "evidence");
  const optional = Object.fromEntries(
    ["version", "decidedOn", "inForceFrom", "evidenceUrl"]
      .map((name) => [name, textOf(form, name)])
      .filter(([, value]) => value !== ""),
  ) as { version?: string; decidedOn?: string; inForceFrom?: string; evidenceUrl?: string };
  const { decidedOn, inForceFrom, evidenceUrl } = optional;
  const day = (value: string) => t("catalogueWork.wrong.day", { value });
  const faults: Faults = {
    ...(!decided && { what: t("catalogueWork.moderation.decide.whatNone") }),
    ...(decider.length < 3 && { decider: t("catalogueWork.moderation.decide.deciderNone") }),
    ...(evidence.length < shortest && {
      evidence: t("catalogueWork.moderation.decide.evidenceNone"),
    }),
    // A decision without any day counts as older than every other: recording it would change nothing.
    ...(!(decidedOn || inForceFrom) && {
      decidedOn: t("catalogueWork.moderation.decide.dayNone"),
    }),
    ...(decidedOn && !isDay(decidedOn) && { decidedOn: day(decidedOn) }),
    ...(decidedOn &&
      decidedOn > dayOf(now) && { decidedOn: t("catalogueWork.moderation.decide.future") }),
    ...(inForceFrom && !isDay(inForceFrom) && { inForceFrom: day(inForceFrom) }),
    ...(evidenceUrl &&
      !/^https?:\/\/\S+\.\S+/.test(evidenceUrl) && {
        evidenceUrl: t("catalogueWork.wrong.address", { value: evidenceUrl }),
      }),
  };
  return { faults, decided: { ...decided, ...optional, decider, evidence } };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
