import type { ReactNode } from "react";
import type { PageView } from "../../page.ts";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import { growthSince } from "./growth.ts";
import type { Comparison, Side } from "./load-compare.ts";

/** One thing that is compared: as text for a file, and as it is drawn where that differs. */
export interface Compared {
  /** Null when not known. */
  readonly text: string | null;
  readonly note?: string;
  readonly drawn?: ReactNode;
}
export interface Row {
  readonly label: string;
  readonly a: Compared;
  readonly b: Compared;
}
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

type Told = (side: Side) => Compared;
const since = 2017;

/** What is compared, in groups. */
export function useRows(comparison: Comparison): readonly Group[] {
  const view = usePage();
  const { t } = view;
  const row = (label: string, told: Told): Row => ({
    label,
    a: told(comparison.a),
    b: told(comparison.b),
  });
  return [
    {
      title: t("network.compare.who"),
      rows: [
        row(t("network.compare.province"), province),
        row(t("network.compare.regions"), regions(view)),
        row(t("network.compare.code"), ({ organisation }) => ({ text: organisation.id })),
      ],
    },
    {
      title: t("network.compare.size"),
      rows: [
        row(t("network.compare.population"), population(view)),
        row(t("network.compare.growth"), growth(view)),
        row(t("network.compare.sizeClass"), sizeClass(view)),
        row(t("network.compare.urbanity"), urbanity(view)),
        row(t("network.compare.area"), area(view)),
        row(t("network.compare.seats"), ({ organisation: { seats } }) => ({
          text: seats === null ? null : view.format.number(seats),
        })),
      ],
    },
    {
      title: t("network.compare.together"),
      rows: [
        row(t("network.compare.arrangements"), ({ organisation: { arrangements } }) => ({
          text: arrangements === null ? null : view.format.number(arrangements),
        })),
      ],
    },
  ];
}

const province: Told = ({ organisation }) => ({
  text: organisation.province?.name ?? null,
  ...(organisation.province && { drawn: <OrganisationLink to={organisation.province} /> }),
});

const regions =
  ({ href, language, t }: PageView): Told =>
  ({ organisation }) => ({
    text: organisation.regions.map(({ name }) => name).join("; ") || null,
    drawn: (
      <ul className="w-plainlist">
        {organisation.regions.map(({ id, name, kind }) => (
          <li key={id}>
            <a
              href={href("organisations", {}, { region: id })}
              lang={language === "nl" ? undefined : "nl"}
            >
              {name}
            </a>
            <span className="w-sub">{t(`network.regionKind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    ),
  });

const population =
  ({ t, format }: PageView): Told =>
  ({ organisation: { population: count, populationYear: year } }) => ({
    text: count === null ? null : format.number(count),
    ...(year !== null && { note: t("network.compare.onFirstOfJanuary", { year }) }),
  });

const growth =
  ({ t, format }: PageView): Told =>
  ({ years }) => {
    const percent = growthSince(years, since);
    return {
      text: percent === null ? null : format.percent(percent),
      note: t("network.compare.growthNote"),
    };
  };

const sizeClass =
  ({ t }: PageView): Told =>
  ({ organisation: { sizeClass: size } }) => ({
    text: size === null ? null : t(`words.sizeClass.${size}`),
  });

const urbanity =
  ({ t }: PageView): Told =>
  ({ organisation: { urbanity: value, urbanityYear: year } }) => ({
    text: value === null ? null : t(`network.urbanity.c${value as 1 | 2 | 3 | 4 | 5}`),
    ...(year !== null && { note: t("network.compare.inYear", { year }) }),
  });

const area =
  ({ format }: PageView): Told =>
  ({ organisation: { landAreaKm2: km2 } }) => ({
    text: km2 === null ? null : `${format.number(km2, 1)} km²`,
  });
