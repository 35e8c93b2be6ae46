import type { ReactNode } from "react";
import type { Rider, UseOfEntry } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { Icon } from "../ui/icon.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { groupWord } from "../ui/peloton/rider-words.ts";
import { usePage } from "../view.tsx";
import type { UsersData } from "./load-users.ts";
import { asOfOf, certaintyOf, type Row, sinceOf } from "./rows.ts";

/** One word: who it is about, what it says, and by whom. The reader's own municipality is marked. */
export function UserRow({ row, data }: { row: Row; data: UsersData }) {
  const view = usePage();
  const { t, format } = view;
  const { organisation, rider, use } = row;
  const [since, asOf, certainty] = [sinceOf(row), asOfOf(row), certaintyOf(row)];
  const unknown = <span className="w-meta">{t("shell.notKnown")}</span>;
  return (
    <tr className={organisation.id === data.own ? "here" : undefined}>
      <th scope="row" className="w-wrapname">
        <OrganisationName to={organisation} />
      </th>
      <Cell column="group">
        {rider === null ? (
          <span className="w-meta">{t("adoptionPeloton.table.noGroup")}</span>
        ) : (
          groupWord(rider.group, data.peloton, view)
        )}
      </Cell>
      <Cell column="what">{use === null ? <OfRider rider={rider} /> : <Said use={use} />}</Cell>
      <Cell column="since" narrow>
        {since === null ? unknown : format.shortDate(since)}
      </Cell>
      <Cell column="said">
        <Speaker row={row} data={data} />
      </Cell>
      <Cell column="asOf" narrow>
        {asOf === null ? "–" : format.shortDate(asOf)}
      </Cell>
      <Cell column="certainty" narrow>
        {certainty === null ? "–" : t(`adoptionPeloton.table.certain.${certainty}`)}
      </Cell>
    </tr>
  );
}

type Column = "group" | "what" | "since" | "said" | "asOf" | "certainty";

/** On a phone a row is a card, and each cell says of what it is. */
function Cell({
  column,
  narrow = false,
  children,
}: {
  column: Column;
  /** Is no wider than what it holds. */
  narrow?: boolean;
  children: ReactNode;
}) {
  const { t } = usePage();
  return (
    <td className={narrow ? "w-nowrap" : undefined}>
      <span className="w-only-phone w-meta">{t(`adoptionPeloton.table.column.${column}`)}</span>
      {children}
    </td>
  );
}

/** Of a source what it says besides use; of use how far it is. */
function Said({ use }: { use: UseOfEntry }) {
  const { t, language } = usePage();
  const { kind, status, origin, certainty, version, note } = use;
  const says =
    origin === "facts" && (kind !== "user" || certainty === "low")
      ? t(`adoptionPeloton.kind.${kind}`)
      : t(`adoptionPeloton.status.${status ?? "used"}`);
  return (
    <>
      {says.charAt(0).toLocaleUpperCase(language) + says.slice(1)}
      {version !== null && (
        <span className="w-sub">{t("adoptionPeloton.table.versionOf", { version })}</span>
      )}
      {note !== null && (
        <span className="w-sub" lang={dutchOn({ language })}>
          {note}
        </span>
      )}
    </>
  );
}

function OfRider({ rider }: { rider: Rider | null }) {
  const view = usePage();
  if (rider?.origin !== "answer") {
    return <span className="w-meta">{view.t("adoptionPeloton.table.nothingSaid")}</span>;
  }
  const said = view.t(`adoptionPeloton.status.${rider.status ?? "used"}`);
  return said.charAt(0).toLocaleUpperCase(view.language) + said.slice(1);
}

function Speaker({ row: { use, rider, organisation }, data }: { row: Row; data: UsersData }) {
  const { t, href } = usePage();
  const { asked, peloton } = data;
  // That answer among all of the municipality, on the same day.
  const answerPlace = (id: string) =>
    `${href("answers", { id }, { on: asked.on })}#answer-${peloton.entry.id}`;
  if (use === null) {
    if (rider?.origin !== "answer") return <span className="w-meta">–</span>;
    return (
      <>
        {t("adoptionPeloton.table.answer")}
        <a className="w-sub" href={answerPlace(organisation.id)}>
          {t("adoptionPeloton.table.answerLink")}
        </a>
      </>
    );
  }
  const before = use.saidBy.id !== organisation.id;
  return (
    <>
      {use.origin === "facts" ? <Source use={use} data={data} /> : <OwnWord use={use} />}
      {before && (
        <span className="w-sub">
          {t("adoptionPeloton.table.before", { name: use.saidBy.name })}
        </span>
      )}
    </>
  );
}

function OwnWord({ use: { byOrganisation } }: { use: UseOfEntry }) {
  const { t } = usePage();
  return byOrganisation === null
    ? t("adoptionPeloton.table.own")
    : t("adoptionPeloton.table.by", { name: byOrganisation.name });
}

/** What sort of source it is, with the way to look it up. */
function Source({ use, data }: { use: UseOfEntry; data: UsersData }) {
  const { t, href } = usePage();
  const { evidence, sourceUrl, sources } = use;
  const named = evidence === null ? t("adoptionPeloton.table.facts") : data.evidence(evidence);
  const web = sourceUrl !== null && /^https?:\/\//.test(sourceUrl);
  const listed = sources[0];
  const to = web
    ? sourceUrl
    : listed === undefined
      ? href("sources")
      : `${href("sources")}#${listed}`;
  return (
    <>
      {evidence !== null && <span className="w-sub">{t("adoptionPeloton.table.facts")}</span>}
      <a href={to} rel={web ? "noopener nofollow" : undefined}>
        {named}
        {web && (
          <span className="w-nowrap">
            &nbsp;
            <Icon name="external" small />
            <span className="w-vh"> ({t("catalogue.externalSite")})</span>
          </span>
        )}
      </a>
    </>
  );
}
