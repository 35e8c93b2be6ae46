import type { ReactNode } from "react";
import { sizeClasses } from "#contract/network";
import { MoreLink } from "../ui/button-link.tsx";
import { HexLegend, HexMap } from "../ui/hex-map.tsx";
import { BigSearch } from "../ui/search-box.tsx";
import { usePage } from "../view.tsx";
import type { HomeData } from "./home-data.ts";

/** Upper ends of the size classes, in their order; the last has none. */
const bounds = [20_000, 50_000, 100_000, 300_000];

function shadeOf(inhabitants: number | null): string {
  if (inhabitants === null) return "none";
  return `v${bounds.filter((bound) => inhabitants >= bound).length + 1}`;
}

interface HeroProps {
  readonly hexagons: HomeData["hexagons"];
  /** What stands above it, also in a small window. */
  readonly first: ReactNode;
  readonly children: ReactNode;
}

/** The one question, the one field, and the country beside it. */
export function Hero({ hexagons, first, children }: HeroProps) {
  const { t } = usePage();
  return (
    <div className="w-hero">
      <div className="w-wrap">
        {first}
        <div className="w-split w-hero__in">
          <div className="w-stack w-stack--l">
            <h1>{t("home.heading")}</h1>
            <p className="w-lead">{t("home.lead")}</p>
            <BigSearch id="q" label={t("home.searchLabel")} />
            {children}
          </div>
          {hexagons.length > 0 && <Country hexagons={hexagons} />}
        </div>
      </div>
    </div>
  );
}

function Country({ hexagons }: { hexagons: HomeData["hexagons"] }) {
  const { t, format, href, practice } = usePage();
  const label = practice ? "home.practice.mapLabel" : "home.mapLabel";
  const largest = hexagons
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 4)
    .map((one) => one.name);
  const cells = hexagons.map((one) => ({ ...one, className: shadeOf(one.value) }));
  const legend = sizeClasses.map((size, index) => ({
    className: `v${index + 1}`,
    label: t(`words.sizeClass.${size}`),
  }));
  return (
    <figure className="w-hero__map">
      <HexMap cells={cells} label={t(label, { largest: format.list(largest) })} />
      <figcaption className="w-stack w-stack--s">
        <p>
          <b>{t("home.mapCaption", { count: hexagons.length })}</b>{" "}
          {t(practice ? "home.practice.mapLegend" : "home.mapLegend")}
        </p>
        <HexLegend items={legend} />
        <p>
          <MoreLink href={href("map")}>{t("home.mapMore")}</MoreLink>
        </p>
      </figcaption>
    </figure>
  );
}
