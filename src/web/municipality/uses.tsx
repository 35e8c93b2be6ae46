import type { MunicipalityBrief } from "#contract/municipality";
import { dutchOn } from "../dutch-on.ts";
import type { PageView } from "../page.ts";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What is known of its use; of most nothing is, and then it says how that is mended. */
export function Uses({ data }: { data: MunicipalityData }) {
  return data.brief.uses.items.length === 0 ? <NothingKnown data={data} /> : <Known data={data} />;
}

const titleOf = ({ brief, ours }: MunicipalityData, { t }: Pick<PageView, "t">): string =>
  t(ours ? "municipality.uses.ours" : "municipality.uses.title", { name: brief.municipality.name });

function NothingKnown({ data }: { data: MunicipalityData }) {
  const view = usePage();
  const { t, href } = view;
  const { brief, inside } = data;
  const { id } = brief.municipality;
  return (
    <section className="w-card" aria-labelledby="uses">
      <h2 id="uses">{titleOf(data, view)}</h2>
      <p>{t(inside ? "municipality.uses.noneInside" : "municipality.uses.none")}</p>
      <p className="w-noprint">
        {inside ? (
          <ButtonLink variant="primary" href={href("firstFill", { id })}>
            {t("municipality.uses.fill")}
          </ButtonLink>
        ) : (
          <ButtonLink href={href("join", { id })}>{t("municipality.uses.join")}</ButtonLink>
        )}
      </p>
    </section>
  );
}

function Known({ data }: { data: MunicipalityData }) {
  const view = usePage();
  const { t, href, language } = view;
  const { municipality, uses } = data.brief;
  const name = titleOf(data, view);
  return (
    <section className="w-card w-card--flush" aria-labelledby="uses">
      <div className="w-card__head">
        <h2 id="uses">{name}</h2>
      </div>
      <TableRegion name={name}>
        <thead>
          <tr>
            <th scope="col">{t("municipality.uses.entry")}</th>
            <th scope="col">{t("municipality.uses.status")}</th>
            <th scope="col" className="n">
              {t("municipality.uses.others")}
              <span className="w-sub">{t("municipality.uses.othersKnown")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.items.map((use) => (
            <tr key={use.entry.id}>
              <th scope="row" lang={dutchOn({ language })}>
                <a href={href("entry", { id: use.entry.id })}>{use.entry.name}</a>
              </th>
              <td>
                <UseBadge use={use} />
              </td>
              <td className="n">
                {t("municipality.uses.othersOf", { using: use.others, known: use.othersKnown })}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <div className="w-card__foot w-noprint">
        <MoreLink href={href("uses", { id: municipality.id })}>
          {t("municipality.uses.all")}
        </MoreLink>
      </div>
    </section>
  );
}

function UseBadge({ use }: { use: MunicipalityBrief["uses"]["items"][number] }) {
  const { t } = usePage();
  const tone = use.origin === "facts" ? "w-badge--warn" : "w-badge--ok";
  return (
    <>
      <span className={`w-badge ${use.state === "coming" ? "" : tone}`}>
        {t(`adoptionUse.status.${use.status ?? "used"}`)}
      </span>
      {use.origin === "facts" && <span className="w-sub">{t("municipality.uses.bySource")}</span>}
      {use.hidden && <span className="w-sub">{t("municipality.uses.hidden")}</span>}
    </>
  );
}
