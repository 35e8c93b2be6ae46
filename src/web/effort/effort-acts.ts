import { type Effort, plainDate, putEffort } from "#contract/adoption";
import { type Act, addressWith, type Faults, textOf, wrong } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { type Asked, redirect } from "../page.ts";
import { textFault } from "../text-fault.ts";
import { fieldOf, fieldsOf, readHours, type Way, wayNamed } from "./effort-fields.ts";
import { withNames } from "./named-faults.ts";
import { placeOf } from "./place-of.ts";

export const effortActs: Readonly<Record<string, Act>> = {
  effort: async (form, asked) => {
    const way = wayNamed(textOf(form, "way")) ?? "phase";
    const { hours, faults } = checked(form, way, asked);
    if (Object.keys(faults).length > 0) return wrong(faults);
    const pitfall = textOf(form, "pitfall") || null;
    const documents = form.getAll("documents");
    return await tell(form, asked, { hours, pitfall, documents });
  },
  remove: async (form, asked) =>
    await tell(form, asked, { hours: [], pitfall: null, documents: [] }),
};

type Told = Pick<Effort, "hours" | "pitfall" | "documents">;

async function tell(form: URLSearchParams, asked: Asked, told: Told) {
  const { ask, params } = asked;
  const { organisation } = await placeOf(asked);
  if (organisation === null) return wrong({});
  const { id } = await ask(putEffort, {
    params: { id: organisation.id, entry: params["id"] },
    body: {
      ...told,
      version: textOf(form, "version") || null,
      liveOn: textOf(form, "liveOn") || null,
      estimate: textOf(form, "estimate") !== "no",
      replaces: textOf(form, "replaces") || null,
    },
  });
  return redirect(addressWith(asked, { done: id === null ? "gone" : "effort", way: null }), 303);
}

/** The hours of a form, and all that is wrong with it, by field. */
function checked(
  form: URLSearchParams,
  way: Way,
  asked: Asked,
): { readonly hours: Effort["hours"]; readonly faults: Faults } {
  const { t } = asked;
  const { hours, unread } = readHours(form, way);
  const faults: Record<string, string> = Object.fromEntries(
    unread.map(({ field, value }) => [field, t("effort.form.wrong.hours", { value })]),
  );
  const says = hours.length > 0 || textOf(form, "pitfall") !== "";
  // Emptied is taken away, but to begin with nothing is most likely a slip.
  if (!says && unread.length === 0 && textOf(form, "replaces") === "") {
    faults[fieldsOf(way)[0]?.field ?? ""] = t("effort.form.wrong.nothing");
  }
  const zero = isNothing(hours) && unread.length === 0 ? hours[0] : undefined;
  if (zero) faults[fieldOf(zero, way)] = t("effort.form.wrong.zero");
  if (!["yes", "no"].includes(textOf(form, "estimate"))) {
    faults["estimate"] = t("effort.form.wrong.estimate");
  }
  const day = dayFault(textOf(form, "liveOn"), asked);
  if (day) faults["liveOn"] = day;
  for (const [name, most] of [
    ["version", 60],
    ["pitfall", 1000],
  ] as const) {
    const fault = textFault(textOf(form, name), most, asked);
    if (fault) faults[name] = fault;
  }
  return { hours, faults: withNames(faults, way, asked) };
}

/** All that was told is 0: no effort, as the API says too. */
const isNothing = (hours: Effort["hours"]): boolean => hours.every((one) => one.hours === 0);

function dayFault(typed: string, { t, now }: Asked): string | null {
  if (typed === "") return null;
  if (!plainDate.safeParse(typed).success) return t("effort.form.wrong.day", { value: typed });
  return typed > dayOf(now) ? t("effort.form.wrong.future") : null;
}
