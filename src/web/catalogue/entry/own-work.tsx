import type { Entry } from "#contract/catalogue";
import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { dutchOn } from "../language-of-content.ts";

/** What who takes it over must do themselves. */
export function OwnWork({ entry }: { entry: Entry }) {
  const view = usePage();
  const { t, href } = view;
  return (
    <section className="w-card" aria-labelledby="own-work">
      <h2 id="own-work">{t("catalogue.asks.title")}</h2>
      {entry.ownWork === null && (
        <>
          <p>{t("catalogue.asks.none")}</p>
          <p className="w-noprint">
            <MoreLink href={href("editKit", { id: entry.id })}>
              {t("catalogue.entry.tell")}
            </MoreLink>
          </p>
        </>
      )}
      {entry.ownWork?.split(/\n+/).map((paragraph) => (
        <p key={paragraph} lang={dutchOn(view)}>
          {paragraph}
        </p>
      ))}
    </section>
  );
}
