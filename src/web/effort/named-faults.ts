import { disciplines } from "#contract/catalogue";
import type { Faults } from "../acts.ts";
import type { PageView } from "../page.ts";
import { fieldsOf, type Way } from "./effort-fields.ts";

type Words = Pick<PageView, "t">;

/** What a field is called in the form. */
function labelOf(field: string, way: Way, { t }: Words): string {
  const hours = fieldsOf(way).find((one) => one.field === field);
  if (hours) {
    const { phase, discipline } = hours;
    if (phase === null) return t("effort.form.totalField");
    const known = disciplines.find((one) => one === discipline);
    const words = known ? [t(`catalogueWork.disciplines.${known}`)] : [];
    return [t(`effort.phase.${phase}`), ...words].join(", ");
  }
  const others: Readonly<Record<string, string>> = {
    estimate: t("effort.form.counted"),
    liveOn: t("effort.form.live"),
    pitfall: t("effort.form.pitfall"),
    version: t("effort.form.version"),
  };
  return others[field] ?? field;
}

/** Each fault with the name of its field first: above a form of forty fields they would all read alike. */
export const withNames = (faults: Faults, way: Way, view: Words): Faults =>
  Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => {
      // That it may be left empty is no part of its name.
      const name = labelOf(field, way, view).replace(/ \([^)]*\)$/, "");
      return [field, `${name}${name.endsWith("?") ? "" : ":"} ${fault}`];
    }),
  );
