import { pelotonGroups } from "#contract/adoption";
import { Chips } from "../ui/chips.tsx";
import { groupWord } from "../ui/peloton/rider-words.ts";
import { usePage } from "../view.tsx";
import { useOther } from "./choices.tsx";
import type { UsersData } from "./load-users.ts";

/** How many ride in each group: each figure opens to its rows. */
export function CountLinks({ data }: { data: UsersData }) {
  const view = usePage();
  const { t } = view;
  const { peloton } = data;
  const other = useOther(data);
  const says = peloton.riders.filter(({ sourceSays }) => sourceSays !== null).length;
  const shown = pelotonGroups.filter(
    (group) => peloton.counts[group] > 0 || group === "not-known" || group === "peloton",
  );
  const chips = shown.map((group) => ({
    href: other({ group, q: "", said: "" }, "#rows"),
    label: groupWord(group, peloton, view),
    count: peloton.counts[group],
  }));
  const named = {
    href: other({ group: "says", q: "", said: "" }, "#rows"),
    label: t("adoptionPeloton.table.says"),
    count: says,
  };
  return (
    <div>
      <p id="counts" className="w-vh">
        {t("adoptionPeloton.counts")}
      </p>
      <Chips labelledBy="counts" chips={says > 0 ? [...chips, named] : chips} />
    </div>
  );
}
