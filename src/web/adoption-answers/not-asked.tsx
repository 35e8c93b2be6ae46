import type { Organisation } from "../organisation-of.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { usePage } from "../view.tsx";

/** Of what is no municipality: who answers, and that this is no silence. */
export function NotAsked({ organisation }: { organisation: Organisation }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("adoptionAnswers.notAsked.title")}>
      <p>{t("adoptionAnswers.notAsked.text", { name: organisation.name })}</p>
      <ButtonLink href={href("organisations", {}, { kind: "municipality" })}>
        {t("adoptionAnswers.notAsked.find")}
      </ButtonLink>
    </EmptyState>
  );
}
