import { Fragment } from "react";
import { MoreLink } from "../ui/button-link.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { usePage } from "../view.tsx";
import type { Change } from "./changes.ts";

/** The newest reorganisations, as sentences. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { t, href } = usePage();
  return (
    <section className="w-card" aria-labelledby="names">
      <div>
        <h2 id="names">{t("home.names")}</h2>
        <p className="w-meta">{t("home.namesLead")}</p>
      </div>
      {changes.length === 0 ? (
        <p>{t("home.noNames")}</p>
      ) : (
        <Timeline
          moments={changes.map((change) => ({
            key: change.date + change.from[0]?.id,
            date: change.date,
            what: <ChangeSentence change={change} />,
          }))}
        />
      )}
      <MoreLink href={href("reorganisations")}>{t("home.namesMore")}</MoreLink>
    </section>
  );
}

function ChangeSentence({ change }: { change: Change }) {
  const { t, href, format } = usePage();
  const from = format.list(change.from.map((one) => one.name));
  const one = change.from.length === 1;
  const sentence = {
    merger: one ? "home.mergerOne" : "home.merger",
    addition: one ? "home.addition" : "home.additionMany",
    split: "home.split",
    renaming: "home.renaming",
  } as const;
  return (
    <>
      {t(sentence[change.kind], { from })}{" "}
      {change.to.map((to, index) => (
        <Fragment key={to.id}>
          {index > 0 && (index === change.to.length - 1 ? ` ${t("home.and")} ` : ", ")}
          <a href={href("organisation", { id: to.id })}>
            <b>{to.name}</b>
          </a>
        </Fragment>
      ))}
    </>
  );
}
