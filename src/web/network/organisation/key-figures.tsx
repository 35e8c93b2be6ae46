import type { ReactNode } from "react";
import type { OrganisationDetail } from "#contract/network";
import { usePage } from "../../view.tsx";
import { SourceLink, sourceFor } from "../source-line.tsx";
import type { OrganisationData } from "./load-organisation.ts";

interface KeyFigure {
  readonly key: string;
  readonly label: string;
  /** Null when not known, which is never zero. */
  readonly value: string | null;
  /** Words are set smaller than numbers. */
  readonly words?: boolean;
  readonly source: ReactNode;
}

/** Bedrijfsvoeringsorganisatie is wider than its place: it may break before its last part. */
const breakable = (word: string) => word.replace(/(?<=\p{L}{8})organisatie/u, "\u00ADorganisatie");

/** The first things to know of an organisation, each with its source and date. */
export function KeyFigures({ data }: { data: OrganisationData }) {
  const { t } = usePage();
  const figures = useFigures(data);
  if (figures.length === 0) return null;
  return (
    <section aria-label={t("network.organisation.figures")}>
      <dl className="w-stats w-keyfigures">
        {figures.map(({ key, label, value, words, source }) => (
          <div key={key} className={words ? "w-stat w-stat--words" : "w-stat"}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="w-unknown">{t("shell.notKnown")}</span>}</dd>
            <dd className="w-stat__src w-meta">{source}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useFigures(data: OrganisationData): readonly KeyFigure[] {
  const { kind } = data.organisation;
  const municipality = useMunicipalityFigures(data);
  const other = useOtherFigures(data);
  return kind === "municipality" ? municipality : other;
}

/** Inhabitants belong to a year; the source line says of which day. */
function usePopulation({ populationYear, population, sources }: OrganisationDetail): KeyFigure {
  const { t, format } = usePage();
  return {
    key: "population",
    label:
      populationYear === null
        ? t("network.organisation.figure.populationUnknown")
        : t("network.organisation.figure.population", { year: populationYear }),
    value: population === null ? null : format.number(population),
    source: <SourceLink source={sourceFor(sources, "population")} dated={false} />,
  };
}

function useMunicipalityFigures(data: OrganisationData): readonly KeyFigure[] {
  const { t, format } = usePage();
  const { organisation, arrangements, on } = data;
  const { sources, seats, landAreaKm2, urbanity, urbanityYear, sizeClass } = organisation;
  const population = usePopulation(organisation);
  const register = <SourceLink source={sourceFor(sources, "register")} />;
  const land = <SourceLink source={sourceFor(sources, "land")} />;
  const urban = urbanity === null ? null : t(`network.urbanity.c${urbanity as 1 | 2 | 3 | 4 | 5}`);
  // Seats and arrangements are known of today alone.
  const today: readonly KeyFigure[] =
    on !== null || organisation.validUntil !== null
      ? []
      : [
          {
            key: "arrangements",
            label: t("network.organisation.figure.arrangements", { count: arrangements.length }),
            value:
              organisation.arrangements === null ? null : format.number(organisation.arrangements),
            source: register,
          },
          {
            key: "seats",
            label: t("network.organisation.figure.seats"),
            value: seats === null ? null : format.number(seats),
            source: register,
          },
        ];
  return [
    population,
    ...today,
    {
      key: "area",
      label: t("network.organisation.figure.area"),
      value: landAreaKm2 === null ? null : format.number(landAreaKm2, landAreaKm2 < 100 ? 1 : 0),
      source: land,
    },
    {
      key: "size",
      label: t("network.organisation.figure.sizeClass"),
      value: sizeClass === null ? null : t(`words.sizeClass.${sizeClass}`),
      words: true,
      source: population.source,
    },
    {
      key: "urbanity",
      label:
        urbanityYear === null
          ? t("network.organisation.figure.urbanityUnknown")
          : t("network.organisation.figure.urbanity", { year: urbanityYear }),
      value: urban === null ? null : urban.charAt(0).toLocaleUpperCase() + urban.slice(1),
      words: true,
      source: land,
    },
  ];
}

function useOtherFigures(data: OrganisationData): readonly KeyFigure[] {
  const { t, format } = usePage();
  const { organisation, members, land, terms } = data;
  const { kind, sources, firstJoinedOn, form } = organisation;
  const population = usePopulation(organisation);
  const register = <SourceLink source={sourceFor(sources, "register")} />;
  const figure = (key: string, label: string, value: string | null, words = false) => ({
    key,
    label,
    value,
    words,
    source: register,
  });
  if (kind === "province") {
    const count = land?.municipalities.length ?? 0;
    return [
      population,
      figure(
        "municipalities",
        t("network.organisation.figure.municipalities", { count }),
        format.number(count),
      ),
      arrangementsFigure(),
    ];
  }
  if (members) {
    const count = members.members.length;
    const municipalities = members.municipalities.length;
    const begun: readonly KeyFigure[] = [
      figure(
        "oldest",
        t("network.organisation.figure.oldest"),
        firstJoinedOn === null ? null : format.date(firstJoinedOn),
        true,
      ),
      figure(
        "form",
        t("network.organisation.figure.form"),
        form === null ? null : breakable(terms.form(form)),
        true,
      ),
    ];
    return [
      figure("members", t("network.organisation.figure.members", { count }), format.number(count)),
      figure(
        "municipalities",
        t("network.organisation.figure.memberMunicipalities", { count: municipalities }),
        format.number(municipalities),
      ),
      {
        ...figure(
          "inhabitants",
          t("network.organisation.figure.memberPopulation", { year: members.populationYear }),
          members.population === null ? null : format.number(members.population),
        ),
        source: (
          <SourceLink source={sourceFor(members.populationSources, "population")} dated={false} />
        ),
      },
      ...(kind === "joint-arrangement" ? begun : []),
    ];
  }
  return organisation.arrangements === null ? [] : [arrangementsFigure()];

  function arrangementsFigure() {
    const count = organisation.arrangements;
    return figure(
      "arrangements",
      t("network.organisation.figure.arrangements", { count: count ?? 0 }),
      count === null ? null : format.number(count),
    );
  }
}
