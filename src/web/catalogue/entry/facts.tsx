import { Fragment, type ReactNode } from "react";
import { dutchOn } from "../../dutch-on.ts";
import { Icon } from "../../ui/icon.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { ComponentLink, SiteLink } from "../links.tsx";
import { NotKnown } from "../not-known.tsx";
import type { EntryData } from "./load-entry.ts";

/** Whose it is, under which licence, for which tasks: what is not known says so. */
export function Facts({ data }: { data: EntryData }) {
  const { t } = usePage();
  const { entry } = data;
  const facts = useFacts(data);
  return (
    <section className="w-card" aria-labelledby="facts">
      <h2 id="facts">{t("catalogue.facts.title")}</h2>
      <dl className="w-dl w-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <NotKnown />}</dd>
          </div>
        ))}
      </dl>
      {entry.kind === "software" && (
        <p className="w-noprint">
          <a
            className="w-more"
            href={`/api/v1/catalogue-entries/${encodeURIComponent(entry.id)}/publiccode`}
            download
          >
            <Icon name="download" />
            {t("catalogue.facts.publiccode")}
          </a>
        </p>
      )}
    </section>
  );
}

interface Fact {
  readonly label: string;
  /** Null when not known. */
  readonly value: ReactNode;
}

function useFacts({ entry, terms }: EntryData): readonly Fact[] {
  const view = usePage();
  const { t, format, href } = view;
  const dutch = dutchOn(view);
  const software = entry.kind === "software";
  const written = (text: string | null) => text && <span lang={dutch}>{text}</span>;
  const some = <Item,>(items: readonly Item[], draw: (item: Item) => ReactNode) =>
    items.length === 0 ? null : commaBetween(items.map(draw));
  return [
    {
      label: t("catalogue.facts.owner"),
      value: entry.ownerOrganisation ? (
        <OrganisationName to={entry.ownerOrganisation} />
      ) : (
        written(entry.owner)
      ),
    },
    { label: t("catalogue.facts.maintainer"), value: written(entry.maintainer) },
    { label: t("catalogue.facts.licence"), value: entry.licence },
    {
      label: t("catalogue.facts.themes"),
      value: some(entry.themes, (theme) => (
        <a href={href("catalogue", {}, { theme })}>{terms.theme(theme)}</a>
      )),
    },
    ...(entry.taskFields.length > 0
      ? [{ label: t("catalogue.facts.tasks"), value: some(entry.taskFields, terms.task) }]
      : []),
    ...(software || entry.components.length > 0
      ? [
          {
            label: t("catalogue.facts.components"),
            value: some(entry.componentsNamed, (one) => <ComponentLink to={one} />),
          },
        ]
      : []),
    ...(software || entry.developmentStatus
      ? [
          {
            label: t("catalogue.facts.developmentStatus"),
            value: entry.developmentStatus && terms.developmentStatus(entry.developmentStatus),
          },
        ]
      : []),
    ...(entry.registerStatus
      ? [
          {
            label: t("catalogue.facts.registerStatus"),
            value: terms.registerStatus(entry.registerStatus),
          },
        ]
      : []),
    ...(software || entry.code
      ? [
          { label: t("catalogue.facts.code"), value: entry.code && <SiteLink to={entry.code} /> },
          {
            label: t("catalogue.facts.codeChanged"),
            value: entry.codeChangedOn && format.date(entry.codeChangedOn),
          },
        ]
      : []),
  ];
}

const commaBetween = (items: readonly ReactNode[]): ReactNode =>
  items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of one fact never change place
    <Fragment key={index}>
      {index > 0 && ", "}
      {item}
    </Fragment>
  ));
