import { type Tried, typedIn } from "../../acts.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import type { People } from "./load-colleagues.ts";

/** Makes a colleague administrator in the place of the reader. */
export function HandOver({ people, tried }: { people: People; tried: Tried | null }) {
  const { t } = usePage();
  const others = people.all.filter(({ self }) => !self);
  const last = people.all.find(({ self }) => self)?.person === people.lastAdministrator;
  const sent = typedIn(tried, "hand-over");
  return (
    <section className="w-card w-noprint" aria-labelledby="hand-over">
      <h2 id="hand-over">{t("people.colleagues.handOver.title")}</h2>
      {last && <p>{t("people.colleagues.handOver.last")}</p>}
      {others.length === 0 ? (
        <p>{t("people.colleagues.handOver.nobody")}</p>
      ) : (
        <>
          <p>{t("people.colleagues.handOver.lead")}</p>
          <Confirm
            act="hand-over"
            label={t("people.colleagues.handOver.open")}
            question={t("people.colleagues.handOver.question")}
            yes={t("people.colleagues.handOver.yes")}
            open={sent !== null}
          >
            <SelectField
              id="successor"
              name="person"
              label={t("people.colleagues.handOver.person")}
              none={t("people.colleagues.handOver.none")}
              value={sent?.form.get("person") ?? ""}
              error={sent?.faults["successor"]}
              options={others.map(({ person, name }) => ({ value: String(person), label: name }))}
            />
          </Confirm>
        </>
      )}
    </section>
  );
}
