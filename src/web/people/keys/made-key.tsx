import { Alert } from "@amsterdam/design-system-react";
import { usePage } from "../../view.tsx";

/** Shown once: nobody can look it up. */
export function MadeKey({ value }: { value: string }) {
  const { t, href } = usePage();
  return (
    <>
      <Alert
        severity="success"
        heading={t("people.keys.made.done")}
        headingLevel={2}
        role="status"
      />
      <section className="w-card" aria-labelledby="made">
        <h2 id="made">{t("people.keys.made.title")}</h2>
        <p>{t("people.keys.made.lead")}</p>
        <p className="w-code">
          <code>{value}</code>
        </p>
        <p>
          <a href={`${href("api")}#messages`}>{t("people.keys.made.how")}</a>
        </p>
      </section>
    </>
  );
}
