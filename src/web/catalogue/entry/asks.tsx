import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import type { EntryData } from "./load-entry.ts";

/** For who makes, maintains or did it: the ways to say so. */
export function Asks({ data: { entry, may } }: { data: EntryData }) {
  const { t, href } = usePage();
  const id = entry.id;
  if (!(may.change || may.claim || may.tell)) return null;
  return (
    <section className="w-card w-noprint" aria-labelledby="yours">
      <div>
        <h2 id="yours">{t("catalogue.entry.yours")}</h2>
        <p className="w-meta">{t("catalogue.entry.yoursLead")}</p>
      </div>
      <div className="w-row">
        {may.change && (
          <ButtonLink href={href("changeEntryForm", { id })} icon="edit">
            {t("catalogue.entry.change")}
          </ButtonLink>
        )}
        {may.claim && (
          <ButtonLink href={href("claimEntry", { id })} variant="secondary">
            {t("catalogue.entry.claim")}
          </ButtonLink>
        )}
        {may.tell && (
          <ButtonLink href={href("editKit", { id })} variant="tertiary">
            {t("catalogue.entry.tell")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
