import {
  judgeUseProposal,
  putUse,
  type UseForm,
  withdrawUse,
  withdrawUseProposal,
} from "#contract/adoption";
import { Problem } from "#contract/pages";
import { type Act, addressWith, textOf, wrong } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { type Asked, redirect } from "../../page.ts";
import { steps } from "../words.ts";
import { linesOf } from "./load-uses.ts";
import { readUseForm } from "./read-use-form.ts";
import type { UseLine } from "./use-lines.ts";

const bare: UseForm = {
  version: null,
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  note: null,
  contact: null,
  hidden: false,
  replaces: null,
};

export const usesActs: Readonly<Record<string, Act>> = {
  save: async (form, asked) => {
    const read = readUseForm(form, asked);
    if ("faults" in read) return wrong(read.faults);
    await put(asked, textOf(form, "entry"), read.body);
    return done(asked, "save");
  },
  // One click, on what was found in the catalogue.
  use: async (form, asked) => put(asked, textOf(form, "of"), bare),
  // One click, on what a source says.
  "source-yes": async (form, asked) => {
    const line = await lineOf(form, asked);
    await put(asked, line.entry.id, { ...bare, ...toldBy(line, asked) });
    return done(asked, "use", { keep: true });
  },
  "source-no": async (form, asked) => {
    const { entry, version } = await lineOf(form, asked);
    await put(asked, entry.id, { ...bare, version, status: "not-used" });
    return done(asked, "not-used", { keep: true });
  },
  hide: async (form, asked) => putAgain(form, asked, true),
  show: async (form, asked) => putAgain(form, asked, false),
  withdraw: async (form, { ask, params }) => {
    const use = textOf(form, "of");
    await ask(withdrawUse, { params: { ...params, entry: textOf(form, "entry"), use } });
    return undefined;
  },
  judge: async (form, asked) => {
    const proposal = textOf(form, "of");
    const judgement = textOf(form, "judgement") === "confirm" ? "confirm" : "reject";
    const reason = textOf(form, "reason");
    const field = `reason-${proposal}`;
    const { t, ask, params } = asked;
    if (judgement === "reject" && reason === "") {
      return wrong({ [field]: t("adoptionUse.toUs.reasonNone", { name: textOf(form, "by") }) });
    }
    await ask(judgeUseProposal, {
      params: { ...params, proposal },
      body: {
        judgement,
        reason: judgement === "reject" ? reason : null,
        hidden: form.has("hidden"),
      },
    });
    return done(asked, judgement, { keep: true });
  },
  "withdraw-proposal": async (form, { ask, params }) => {
    await ask(withdrawUseProposal, { params: { ...params, proposal: textOf(form, "of") } });
    return undefined;
  },
};

async function put({ ask, params }: Asked, entry: string, body: UseForm): Promise<undefined> {
  await ask(putUse, { params: { ...params, entry }, body });
  return undefined;
}

/** The page anew, without the form that was filled in; with the rest of its address when there is more to do. */
const done = (asked: Asked, what: string, { keep = false } = {}) =>
  redirect(
    keep
      ? addressWith(asked, { done: what })
      : asked.href("uses", { id: asked.params["id"] ?? "" }, { done: what }),
    303,
  );

/** The word that a form is about. Throws the `Problem` of one that is there no more. */
async function lineOf(form: URLSearchParams, asked: Asked): Promise<UseLine> {
  const id = asked.params["id"] ?? "";
  const lines = await linesOf(asked, { id, insider: true });
  const line = lines.find(({ useId }) => useId === textOf(form, "of"));
  if (line) return line;
  const gone = "adoption/unknown-use";
  throw new Problem({ type: `/problems/${gone}`, title: gone, status: 404, detail: gone });
}

/** How far it is, with its days. A plan of which the day passed is none any more. */
function farOf(line: UseLine, today: string): Partial<UseForm> {
  const at = steps.findIndex(([step]) => step === line.status);
  const days = steps.map(([, field], n) => {
    const day = line[field];
    return [field, n > at && day !== null && day <= today ? null : day] as const;
  });
  return { status: line.status ?? "in-production", ...Object.fromEntries(days) };
}

/** As far as a source says; that it is in production when it only says that it is used. */
const toldBy = (line: UseLine, { now }: Asked): Partial<UseForm> => ({
  version: line.version,
  ...(line.state !== "not-known" && farOf(line, dayOf(now))),
});

/** The same words, hidden or shown. Of what merged into it the organisation says it itself then. */
async function putAgain(form: URLSearchParams, asked: Asked, hidden: boolean): Promise<undefined> {
  const line = await lineOf(form, asked);
  const own = line.saidBy.id === asked.params["id"];
  return put(asked, line.entry.id, {
    ...bare,
    ...farOf(line, dayOf(asked.now)),
    version: line.version,
    note: line.note,
    contact: line.contact,
    hidden,
    ...(!hidden && { show: true }),
    replaces: own ? line.useId : null,
  });
}
