import { usePage } from "../../view.tsx";

/** “openbare orde en veiligheid|veiligheid” of the register: a field and a part of it. */
function readable(field: string): string {
  const told = field.split("|").join(": ");
  return told.charAt(0).toLocaleUpperCase("nl") + told.slice(1);
}

/** What an arrangement is about, in the Dutch words of the register. */
export function PolicyFields({ fields }: { fields: readonly string[] }) {
  const { t, language } = usePage();
  return (
    <section className="w-card" aria-labelledby="policy">
      <h2 id="policy">{t("network.organisation.facts.policyFields")}</h2>
      <ul className="w-list w-list--tight" lang={language === "nl" ? undefined : "nl"}>
        {fields.map((field) => (
          <li key={field}>{readable(field)}</li>
        ))}
      </ul>
    </section>
  );
}
