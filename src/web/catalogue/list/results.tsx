import { dutchOn } from "../../dutch-on.ts";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { writeQuery } from "../catalogue-query.ts";
import { Hit } from "./hit.tsx";
import type { CatalogueData } from "./load-catalogue.ts";

/** What was found, as a form: the boxes that are ticked are set side by side, without script too. */
export function Results({ data }: { data: CatalogueData }) {
  const { t, href } = usePage();
  const { items } = data.list;
  const here = new Set(items.map(({ id }) => id));
  const choosable = items.some(({ type }) => type === "entry");
  return (
    <form action={href("catalogueCompare")} className="w-stack w-results" autoComplete="off">
      {data.asked.compare
        .filter((id) => !here.has(id))
        .map((id) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
      {data.kept.length > 0 && <Kept data={data} />}
      <ol className="w-hits">
        {items.map((hit) => (
          <Hit key={`${hit.type} ${hit.id}`} hit={hit} data={data} />
        ))}
      </ol>
      {choosable && (
        <div className="w-row w-cmpbar w-noprint">
          <button type="submit" className="ams-button ams-button--secondary">
            <Icon name="compare" />
            {t("catalogue.choose.submit")}
          </button>
          <span className="w-meta">{t("catalogue.choose.hint")}</span>
        </div>
      )}
    </form>
  );
}

/** What was chosen on an earlier page. */
function Kept({ data }: { data: CatalogueData }) {
  const view = usePage();
  const { t, href } = view;
  const without = (id: string) =>
    writeQuery({ ...data.asked, compare: data.asked.compare.filter((one) => one !== id) });
  return (
    <div className="w-row w-noprint">
      <span className="w-meta">{t("catalogue.choose.kept")}</span>
      <ul className="w-chips">
        {data.kept.map(({ id, name }) => (
          <li key={id}>
            <a className="w-chip w-chip--on" href={href("catalogue", {}, without(id))}>
              <span lang={dutchOn(view)}>{name}</span> <Icon name="close" />
              <span className="w-vh">{t("catalogue.choose.drop")}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
