import { addressWith } from "../acts.ts";
import { Tabs } from "../ui/tabs.tsx";
import { usePage } from "../view.tsx";
import { type Way, ways } from "./effort-fields.ts";

/** One figure, one for each phase, or more: chosen first, so that nobody meets forty fields. */
export function WayTabs({ way }: { way: Way }) {
  const view = usePage();
  const { t } = view;
  return (
    <div className="w-stack w-stack--s">
      <h2>{t("effort.form.ways")}</h2>
      <Tabs
        name={t("effort.form.ways")}
        tabs={ways.map((one) => ({
          href: addressWith(view, { way: one }),
          label: t(`effort.form.way.${one}`),
          current: one === way,
        }))}
      />
      <p className="w-hint">{t(`effort.form.wayHint.${way}`)}</p>
    </div>
  );
}
