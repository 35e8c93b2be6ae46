import type { Entry } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { Effort } from "./effort.tsx";
import type { EntryData } from "./load-entry.ts";

/** What who takes it over must do themselves, and how many hours that took others. */
export function OwnWork({ data }: { data: EntryData }) {
  const { t } = usePage();
  const { kind, ownWork } = data.entry;
  // That nobody described the work is missed of a product, and is usual of an agreement. Beside hours that others told
  // it would say that nothing is known.
  const missed = kind !== "agreement" && data.effort.spreads.total === null;
  const described = ownWork !== null || missed;
  return (
    <section className="w-card" aria-labelledby={described ? "own-work" : "effort"}>
      {described && (
        <>
          <h2 id="own-work">{t("catalogue.asks.title")}</h2>
          <Described entry={data.entry} />
        </>
      )}
      <Effort data={data} level={described ? 3 : 2} />
    </section>
  );
}

function Described({ entry }: { entry: Entry }) {
  const view = usePage();
  const { t, href } = view;
  if (entry.ownWork === null) {
    return (
      <>
        <p>{t("catalogue.asks.none")}</p>
        <p className="w-noprint">
          <MoreLink href={href("editKit", { id: entry.id })}>{t("catalogue.entry.tell")}</MoreLink>
        </p>
      </>
    );
  }
  return entry.ownWork.split(/\n+/).map((paragraph) => (
    <p key={paragraph} lang={dutchOn(view)}>
      {paragraph}
    </p>
  ));
}
