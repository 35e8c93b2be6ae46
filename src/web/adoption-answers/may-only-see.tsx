import { useRoadToRight } from "../ui/road-to-right.ts";
import { usePage } from "../view.tsx";

/** To who sees what the organisation hides, and does not answer for it: who does, and whom to ask for the right. */
export function MayOnlySee({ organisation }: { organisation: string }) {
  const { t } = usePage();
  const { href, words } = useRoadToRight(organisation, { byMandate: true });
  return (
    <p>
      {t("adoptionAnswers.mayOnlySee")} <a href={href}>{words}</a>
    </p>
  );
}
