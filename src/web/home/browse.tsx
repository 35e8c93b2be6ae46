import { sizeClasses } from "#contract/network";
import { type ChipLink, Chips } from "../ui/chips.tsx";
import { usePage } from "../view.tsx";
import type { HomeData } from "./home-data.ts";

/** Ways in for who has no name in mind: provinces and sizes, with how many municipalities each has. */
export function Browse({ facets }: { facets: HomeData["facets"] }) {
  const { t, href } = usePage();
  const list = (query: Record<string, string>) =>
    href("organisations", {}, { kind: "municipality", ...query });
  const provinces = facets
    .filter((one) => one.facet === "province")
    .toSorted((a, b) => (a.label ?? a.value).localeCompare(b.label ?? b.value, "nl"))
    .map((one) => ({
      href: list({ province: one.value }),
      label: one.label ?? one.value,
      count: one.count,
    }));
  const sizes = sizeClasses.flatMap((size): ChipLink[] => {
    const found = facets.find((one) => one.facet === "sizeClass" && one.value === size);
    if (!found) return [];
    const label = t(`words.sizeClass.${size}`);
    return [{ href: list({ sizeClass: size }), label, count: found.count }];
  });
  return (
    <>
      <div className="w-stack w-stack--s">
        <h2 className="w-meta w-hero__small" id="by-province">
          {t("home.byProvince")}
        </h2>
        <Chips chips={provinces} labelledBy="by-province" />
      </div>
      <div className="w-stack w-stack--s">
        <h2 className="w-meta w-hero__small" id="by-size">
          {t("home.bySize")}
        </h2>
        <Chips chips={sizes} labelledBy="by-size" />
      </div>
    </>
  );
}
