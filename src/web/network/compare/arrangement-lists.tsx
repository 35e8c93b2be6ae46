import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { Arrangement, Comparison } from "./load-compare.ts";

/** What both take part in, and what each does without the other. */
export function ArrangementLists({ comparison }: { comparison: Comparison }) {
  const { t, format } = usePage();
  const { a, b, shared, onlyA, onlyB } = comparison;
  const sides = [
    { name: a.organisation.name, id: "only-a", list: onlyA },
    { name: b.organisation.name, id: "only-b", list: onlyB },
  ];
  return (
    <>
      <section className="w-card" aria-labelledby="shared">
        <div className="w-sechead">
          <h2 id="shared">
            {shared.length === 0
              ? t("network.compare.sharedNone")
              : t("network.compare.shared", {
                  count: shared.length,
                  n: format.number(shared.length),
                })}
          </h2>
          {shared.length > 0 && (
            <span className="w-noprint">
              <ButtonLink
                href={`/api/v1/organisations/${a.organisation.id}/joint-arrangements?with=${b.organisation.id}&format=csv`}
                icon="download"
                small
                download
              >
                {t("network.compare.sharedCsv")}
              </ButtonLink>
            </span>
          )}
        </div>
        {shared.length === 0 ? (
          <p>{t("network.compare.sharedNoneText")}</p>
        ) : (
          <List list={shared} wide />
        )}
      </section>
      <div className="w-split w-split--even">
        {sides.map(({ name, id, list }) => (
          <section key={id} className="w-card" aria-labelledby={id}>
            <h2 id={id}>
              {list.length === 0
                ? t("network.compare.onlyNone", { name })
                : t("network.compare.onlyOf", {
                    count: list.length,
                    n: format.number(list.length),
                    name,
                  })}
            </h2>
            <List list={list} />
          </section>
        ))}
      </div>
    </>
  );
}

function List({ list, wide = false }: { list: readonly Arrangement[]; wide?: boolean }) {
  const { t, format } = usePage();
  return (
    <ul className={wide ? "w-list w-list--tight w-list--two" : "w-list w-list--tight"}>
      {list.map((one) => (
        <li key={one.id} className="w-linkrow">
          <OrganisationLink to={one} />
          <span className="w-meta w-nowrap">
            {t("network.count.municipality", {
              count: one.municipalities,
              n: format.number(one.municipalities),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
