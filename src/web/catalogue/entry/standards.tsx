import { dutchOn } from "../../dutch-on.ts";
import { Icon } from "../../ui/icon.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { ComponentLink, EntryLink } from "../links.tsx";
import { NotKnown } from "../not-known.tsx";
import type { EntryData } from "./load-entry.ts";

/** What GEMMA expects of it, beside what its maker says. Nothing said is not a no. */
export function Standards({ data }: { data: EntryData }) {
  const { t } = usePage();
  const { standardsExpected } = data.entry;
  const table = standardsExpected.length > 0;
  return (
    <section className={table ? "w-card w-card--flush" : "w-card"} aria-labelledby="standards">
      <div className={table ? "w-card__head w-stack w-stack--s" : "w-stack w-stack--s"}>
        <h2 id="standards">{t("catalogue.standards.title")}</h2>
        <p className={table ? "w-meta" : undefined}>
          {t(table ? "catalogue.standards.lead" : "catalogue.standards.none")}
        </p>
        <Beside data={data} />
      </div>
      {table && <Expected data={data} />}
    </section>
  );
}

function Beside({ data: { alsoSupported } }: { data: EntryData }) {
  const { t } = usePage();
  if (alsoSupported.length === 0) return null;
  return (
    <>
      <p>{t("catalogue.standards.also")}</p>
      <ul>
        {alsoSupported.map((one) => (
          <li key={one.id}>
            <EntryLink to={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Expected({ data: { entry } }: { data: EntryData }) {
  const view = usePage();
  const { t } = view;
  return (
    <TableRegion name={t("catalogue.standards.table", { name: entry.name })}>
      <thead>
        <tr>
          <th scope="col">{t("catalogue.standards.standard")}</th>
          <th scope="col">{t("catalogue.standards.requirement")}</th>
          <th scope="col" className="w-hide-phone">
            {t("catalogue.standards.component")}
          </th>
          <th scope="col">{t("catalogue.standards.supported")}</th>
        </tr>
      </thead>
      <tbody>
        {entry.standardsExpected.map((one) => (
          <tr key={`${one.id} ${one.version} ${one.component.id}`}>
            <th scope="row" className="w-wrapname">
              <EntryLink to={one} />
              {one.version && (
                <span className="w-sub" lang={dutchOn(view)}>
                  {one.version}
                </span>
              )}
            </th>
            <td>
              {one.requirement === null ? (
                <NotKnown />
              ) : (
                t(`catalogue.requirement.${one.requirement}`)
              )}
            </td>
            <td className="w-hide-phone">
              <ComponentLink to={one.component} />
            </td>
            <td>
              {one.supported ? (
                <span className="w-badge w-badge--ok">
                  <Icon name="check" />
                  {t("catalogue.standards.yes")}
                </span>
              ) : (
                <NotKnown />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
