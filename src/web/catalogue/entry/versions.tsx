import { dutchOn } from "../../dutch-on.ts";
import { TableRegion } from "../../ui/table-region.tsx";
import { LevelTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";
import type { EntryData } from "./load-entry.ts";

/** Every version; a level belongs to a version, or to all of them. */
export function Versions({ data: { entry, terms } }: { data: EntryData }) {
  const view = usePage();
  const { t } = view;
  const title = t("catalogue.versions.title");
  const told = entry.versions.some(({ level }) => level !== null);
  return (
    <section className="w-card w-card--flush" aria-labelledby="versions">
      <div className="w-card__head">
        <h2 id="versions">{title}</h2>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("catalogue.where.version")}</th>
            <th scope="col">{t("catalogue.versions.status")}</th>
            {told && <th scope="col">{t("catalogue.versions.level")}</th>}
          </tr>
        </thead>
        <tbody>
          {entry.versions.map(({ version, name, registerStatus, level }) => (
            <tr key={`${version} ${name}`}>
              <th scope="row" className="w-wrapname">
                <span lang={dutchOn(view)}>{version}</span>
                {name !== version && (
                  <span className="w-sub" lang={dutchOn(view)}>
                    {name}
                  </span>
                )}
              </th>
              <td>
                {registerStatus === null ? <NotKnown /> : terms.registerStatus(registerStatus)}
              </td>
              {told && <td>{level ? <LevelTag level={level} /> : <NotKnown />}</td>}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}
