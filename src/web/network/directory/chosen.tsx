import { ChosenChips } from "../../ui/chips.tsx";
import { usePage } from "../../view.tsx";
import { type DirectoryQuery, writeQuery } from "./directory-query.ts";
import type { DirectoryData } from "./load-directory.ts";
import { kindNamed, sizeNamed } from "./result-heading.ts";

type Several = "kind" | "province" | "sizeClass";

/** What was chosen: each link takes one away, the last takes all. */
export function Chosen({ data }: { data: DirectoryData }) {
  const { t, href, format } = usePage();
  const { asked, facets, regions } = data;
  const action = t("network.directory.removeFilter");
  const chip = (label: string, change: Partial<DirectoryQuery>) => ({
    label,
    action,
    href: href("organisations", {}, writeQuery({ ...asked, ...change })),
  });
  const each = (name: Several, label: (value: string) => string) =>
    asked[name].map((value) =>
      chip(label(value), { [name]: asked[name].filter((other) => other !== value) }),
    );
  const kindLabel = (value: string) => {
    const kind = kindNamed(value);
    return kind ? t(`words.kind.${kind}`) : value;
  };
  const sizeLabel = (value: string) => {
    const size = sizeNamed(value);
    return size ? t(`words.sizeClass.${size}`) : value;
  };
  const provinceLabel = (value: string) =>
    facets.province.find((facet) => facet.value === value)?.label ?? value;
  const region = regions.find(({ id }) => id === asked.region)?.name ?? asked.region;
  const chips = [
    ...(asked.q ? [chip(t("network.directory.words", { q: asked.q }), { q: "" })] : []),
    ...each("kind", kindLabel),
    ...each("province", provinceLabel),
    ...each("sizeClass", sizeLabel),
    ...(asked.region ? [chip(region, { region: "" })] : []),
    ...(asked.on
      ? [chip(t("network.directory.onDay", { date: format.date(asked.on) }), { on: null })]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="w-chips w-noprint">
      <ChosenChips chips={chips} />
      <a className="w-chip" href={href("organisations")}>
        {t("network.directory.clearAll")}
      </a>
    </div>
  );
}
