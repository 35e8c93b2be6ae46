import { type Tried, typedIn } from "../acts.ts";
import { ChoiceList } from "../ui/choice-list.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { Prose } from "../ui/prose.tsx";
import { usePage } from "../view.tsx";

/** What goes, what stays, and the question whether that is meant. GDPR, article 17. */
export function Erase({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const typed = typedIn(tried, "erase");
  return (
    <section className="w-card w-form" aria-labelledby="erase">
      <h2 id="erase">{t("account.myData.erase.title")}</h2>
      <h3>{t("account.myData.erase.goes")}</h3>
      <Prose text={t("account.myData.erase.goesText")} />
      <h3>{t("account.myData.erase.stays")}</h3>
      <Prose text={t("account.myData.erase.staysText")} />
      <p>{t("account.myData.erase.before")}</p>
      <Confirm
        act="erase"
        label={t("account.myData.erase.open")}
        question={t("account.myData.erase.question")}
        yes={t("account.myData.erase.yes")}
        open={typed !== null}
      >
        <ChoiceList
          id="sure"
          name="sure"
          legend={t("account.myData.erase.certain")}
          error={typed?.faults["sure"]}
          chosen={[]}
          choices={[{ value: "yes", label: t("account.myData.erase.sure") }]}
        />
      </Confirm>
    </section>
  );
}
