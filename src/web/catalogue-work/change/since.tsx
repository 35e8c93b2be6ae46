import type { Difference } from "#contract/collecting";
import { EntryDifferences } from "../../ui/entry-differences.tsx";
import { usePage } from "../../view.tsx";

/** Somebody was first: what stands there now beside what was typed, so that nothing is undone unseen. */
export function Since({ since }: { since: readonly Difference[] }) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="differences" tabIndex={-1}>
      <h2 id="differences">{t("catalogueWork.change.since")}</h2>
      <p>{t("catalogueWork.change.sinceText")}</p>
      <EntryDifferences
        differences={since}
        heads={[t("catalogueWork.change.now"), t("catalogueWork.change.typed")]}
      />
    </section>
  );
}
