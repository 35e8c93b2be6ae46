import { dayOf } from "../../moment.ts";
import { usePage } from "../../view.tsx";
import { Verdict } from "../verdict.tsx";
import type { WholeDocument } from "./load-document.ts";

/** What was judged, when and by which right; the note only for who may read the document. */
export function Judgements({ document }: { document: WholeDocument }) {
  const { t, format } = usePage();
  const { judgements, audience } = document;
  if (audience !== "judges" && judgements.length === 0) return null;
  return (
    <section className="w-card" aria-labelledby="judgements">
      <h2 id="judgements">{t("documents.one.judgements")}</h2>
      {judgements.length === 0 && <p>{t("documents.one.noJudgement")}</p>}
      <ul className="w-list">
        {judgements.map(({ at, verdict, judgedAs, organisation, note }) => {
          const right = t(`people.right.${judgedAs}.name`);
          const date = format.date(dayOf(at));
          return (
            <li key={at} className="w-stack w-stack--s">
              <span className="w-row">
                <Verdict verdict={verdict} />
                <span className="w-meta">
                  {organisation
                    ? t("documents.one.judgedFor", { right, name: organisation.name, date })
                    : t("documents.one.judged", { right, date })}
                </span>
              </span>
              {note && <p className="w-longtext">{note}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
