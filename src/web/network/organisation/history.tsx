import { Timeline } from "../../ui/timeline.tsx";
import { usePage } from "../../view.tsx";
import { ChangeBasis, ChangeSentence } from "../reorganisations/change-sentence.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The reorganisations that made it what it is, or that ended it. */
export function History({ data: { land } }: { data: OrganisationData }) {
  const { t } = usePage();
  const changes = land?.history ?? [];
  return (
    <section className="w-card" aria-labelledby="history">
      <h2 id="history">{t("network.organisation.history.title")}</h2>
      {changes.length === 0 ? (
        <p>{t("network.organisation.history.none")}</p>
      ) : (
        <Timeline
          moments={changes.map((change) => ({
            key: change.key,
            date: change.date,
            what: (
              <>
                <ChangeSentence change={change} />
                <ChangeBasis change={change} />
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}
