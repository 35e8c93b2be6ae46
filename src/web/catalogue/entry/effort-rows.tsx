import { type Effort, effortPhases } from "#contract/adoption";
import { dutchOn } from "../../dutch-on.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";

interface EffortRowsProps {
  readonly entry: string;
  readonly told: readonly Effort[];
}

/** Every word by which the figures came about. */
export function EffortRows({ entry, told }: EffortRowsProps) {
  const { t, format } = usePage();
  return (
    <div className="w-stack w-stack--s w-effortrows" id="efforts">
      <div className="w-sechead">
        <h3>{t("effort.card.rows", { count: told.length, n: format.number(told.length) })}</h3>
        <span className="w-noprint">
          <ButtonLink
            href={`/api/v1/catalogue-entries/${encodeURIComponent(entry)}/efforts?format=csv`}
            icon="download"
            small
            download
          >
            {t("effort.card.csv")}
          </ButtonLink>
        </span>
      </div>
      <TableRegion name={t("effort.card.rowsTable")} cards>
        <thead>
          <tr>
            <th scope="col">{t("effort.card.organisation")}</th>
            <th scope="col">{t("effort.card.size")}</th>
            <th scope="col" className="n">
              {t("effort.card.total")}
            </th>
            <th scope="col">{t("effort.card.divided")}</th>
            <th scope="col">{t("effort.card.pitfall")}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((effort) => (
            <Row key={effort.id} effort={effort} />
          ))}
        </tbody>
      </TableRegion>
    </div>
  );
}

function Row({ effort }: { effort: Effort }) {
  const { t, format } = usePage();
  const { organisation, version, liveOn, sizeClass, estimate, total, origin } = effort;
  const column = (name: "size" | "total" | "divided" | "pitfall") => (
    <span className="w-only-phone w-meta">{t(`effort.card.${name}`)}: </span>
  );
  return (
    <tr>
      <th scope="row" className="w-wrapname">
        <OrganisationName to={organisation} />
        <span className="w-sub">
          {liveOn === null
            ? t("effort.card.sinceUnknown")
            : t("effort.card.since", { date: format.shortDate(liveOn) })}
          {version !== null && `, ${t("effort.card.version", { version })}`}
          {origin === "facts" && `, ${t("effort.card.bySource")}`}
        </span>
      </th>
      <td>
        {column("size")}
        {sizeClass === null ? <NotKnown /> : t(`words.sizeClass.${sizeClass}`)}
        {sizeClass !== null && liveOn === null && (
          <span className="w-sub">{t("effort.card.sizeNow")}</span>
        )}
      </td>
      <td className="n">
        {column("total")}
        {total === null ? <NotKnown /> : t("effort.card.hours", { n: format.number(total) })}{" "}
        {total !== null && estimate && <span className="w-badge">{t("effort.estimate")}</span>}
      </td>
      <td>
        {column("divided")}
        <Phases effort={effort} />
      </td>
      <td>
        {column("pitfall")}
        <Advice effort={effort} />
      </td>
    </tr>
  );
}

function Phases({ effort: { hours } }: { effort: Effort }) {
  const { t, format } = usePage();
  if (hours.length === 0) return <NotKnown />;
  if (hours.some(({ phase }) => phase === null)) return t("effort.card.notDivided");
  const phases = effortPhases.flatMap((phase) => {
    const ofPhase = hours.filter((one) => one.phase === phase);
    const n = ofPhase.reduce((sum, one) => sum + one.hours, 0);
    return ofPhase.length === 0 ? [] : [`${t(`effort.phase.${phase}`)} ${format.number(n)}`];
  });
  return phases.join(", ");
}

function Advice({ effort: { pitfall, documents } }: { effort: Effort }) {
  const view = usePage();
  const { t, href } = view;
  return (
    <>
      {pitfall === null ? (
        <span className="w-meta">{t("effort.card.noPitfall")}</span>
      ) : (
        <span lang={dutchOn(view)}>{pitfall}</span>
      )}
      {documents.map((id, index) => (
        <span key={id} className="w-sub">
          <a href={href("document", { id })}>{t("effort.card.document", { n: index + 1 })}</a>
        </span>
      ))}
    </>
  );
}
