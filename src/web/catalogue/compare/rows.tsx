import type { ReactNode } from "react";
import type { Entry } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import type { PageView } from "../../page.ts";
import { LevelTag, StageTag } from "../../ui/tags.tsx";
import { ComponentLink, EntryLink, SiteLink } from "../links.tsx";
import type { CompareData } from "./load-compare.ts";

/** One thing of one entry: as text, to see whether it is the same, and as it is drawn. */
export interface Compared {
  /** Null when not known. */
  readonly text: string | null;
  readonly drawn?: ReactNode;
}

export type Sameness = "same" | "different" | "partly" | "unknownOfAll";

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Compared[];
  readonly sameness: Sameness;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The same only when it is known of all; what is known of some may still be the same. */
export function samenessOf(values: readonly Compared[]): Sameness {
  const texts = values.map(({ text }) => text);
  const known = texts.filter((text) => text !== null);
  if (known.length === 0) return "unknownOfAll";
  const distinct = new Set(known.map((text) => text.toLowerCase())).size;
  if (distinct > 1) return "different";
  return known.length < texts.length ? "partly" : "same";
}

type Told = (entry: Entry) => Compared;

/** What is compared, in groups. */
export function rowsOf(data: CompareData, view: PageView): readonly Group[] {
  const { t, format } = view;
  const dutch = dutchOn(view);
  const row = (id: RowId, told: Told): Row => {
    const values = data.entries.map(told);
    return { id, label: t(`catalogue.compare.row.${id}`), values, sameness: samenessOf(values) };
  };
  const written = (text: string | null): Compared => ({
    text,
    ...(text !== null && { drawn: <span lang={dutch}>{text}</span> }),
  });
  const group = (id: GroupId, rows: readonly Row[]): Group => ({
    id,
    title: t(`catalogue.compare.group.${id}`),
    rows,
  });
  return [
    group("what", [
      row("summary", ({ summary }) => written(summary)),
      row("kind", ({ kind }) => ({ text: t(`catalogue.kind.${kind}`) })),
      row("stage", ({ stage }) => ({
        text: stage,
        drawn: <StageTag stage={stage} />,
      })),
      ...(data.entries.some(({ kind }) => kind === "agreement")
        ? [
            row("level", ({ level }) => ({
              text: level,
              ...(level && { drawn: <LevelTag level={level} /> }),
            })),
          ]
        : []),
      row("themes", ({ themes }) => ({ text: themes.map(data.theme).join(", ") || null })),
    ]),
    group("who", [
      row("owner", ({ owner, ownerOrganisation }) => written(ownerOrganisation?.name ?? owner)),
      row("maintainer", ({ maintainer }) => written(maintainer)),
      row("licence", ({ licence }) => ({ text: licence })),
      row("developmentStatus", ({ developmentStatus: status }) => ({
        text: status && data.developmentStatus(status),
      })),
      row("codeChanged", ({ codeChangedOn }) => ({
        text: codeChangedOn && format.date(codeChangedOn),
      })),
    ]),
    group("brought", [row("results", results(data, view))]),
    group("asks", [
      row("ownWork", ({ ownWork }) => written(ownWork)),
      row("hours", hours(view)),
      row("mandatory", mandatory(view)),
      row("supported", supported),
    ]),
    group("help", [
      row("contact", ({ contact, link }) => ({
        text: contact ?? link,
        drawn: contact ? (
          <a href={`mailto:${contact}`} className="w-longname">
            {contact}
          </a>
        ) : (
          link && <SiteLink to={link} />
        ),
      })),
      row("kits", ({ kits }) => ({
        text:
          kits.length === 0
            ? t("catalogue.compare.noKits")
            : t("catalogue.compare.kitsOf", { count: kits.length }),
      })),
    ]),
  ];
}

type RowId =
  | "summary"
  | "kind"
  | "stage"
  | "level"
  | "themes"
  | "owner"
  | "maintainer"
  | "licence"
  | "developmentStatus"
  | "codeChanged"
  | "results"
  | "ownWork"
  | "hours"
  | "mandatory"
  | "supported"
  | "contact"
  | "kits";
type GroupId = "what" | "who" | "brought" | "asks" | "help";

const results =
  ({ task }: CompareData, view: PageView): Told =>
  ({ results: all }) => ({
    text: all.map(({ text }) => text).join(" ") || null,
    drawn: (
      <ul className="w-plainlist">
        {all.map(({ domain, text, figure, unit }) => (
          <li key={`${domain} ${text}`}>
            {figure !== null && (
              <b>
                {view.format.number(figure, Number.isInteger(figure) ? 0 : 1)}{" "}
                {unit && view.t(`catalogue.results.unit.${unit}`)}:{" "}
              </b>
            )}
            <span lang={dutchOn(view)}>{text}</span>
            <span className="w-sub">{task(domain)}</span>
          </li>
        ))}
      </ul>
    ),
  });

/** The hours of each organisation that wrote them down, all disciplines together. */
const hours =
  ({ t, format }: PageView): Told =>
  ({ kits }) => {
    const told = kits.flatMap(({ organisation, steps }) => {
      const n = steps.flatMap((step) => step.hours).reduce((sum, one) => sum + one.hours, 0);
      return n > 0
        ? [t("catalogue.compare.hoursOf", { name: organisation.name, n: format.number(n) })]
        : [];
    });
    return {
      text: told.join("; ") || null,
      drawn: (
        <ul className="w-plainlist">
          {told.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
    };
  };

/** Of the standards that GEMMA makes mandatory: of how many it is known that it supports them. */
const mandatory =
  ({ t }: PageView): Told =>
  ({ standardsExpected, componentsNamed }) => {
    const all = new Map(
      standardsExpected
        .filter(({ requirement }) => requirement === "mandatory")
        .map((one) => [one.id, one.supported === true]),
    );
    if (all.size === 0) return { text: null };
    const yes = [...all.values()].filter(Boolean).length;
    const text = t("catalogue.compare.mandatoryOf", { yes, all: all.size });
    return {
      text,
      drawn: (
        <>
          {text}
          {componentsNamed.map((one) => (
            <span key={one.id} className="w-sub">
              <ComponentLink to={one} />
            </span>
          ))}
        </>
      ),
    };
  };

const supported: Told = ({ standardsExpected }) => {
  const yes = standardsExpected.filter((one) => one.supported === true);
  const unique = [...new Map(yes.map((one) => [one.id, one])).values()];
  return {
    text: unique.map(({ name }) => name).join(", ") || null,
    drawn: (
      <ul className="w-plainlist">
        {unique.map((one) => (
          <li key={one.id}>
            <EntryLink to={one} />
          </li>
        ))}
      </ul>
    ),
  };
};
