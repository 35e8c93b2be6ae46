import type { Tried } from "../acts.ts";
import { usePage } from "../view.tsx";
import { DecideForm } from "./decide-form.tsx";

/** Lets somebody in, or not and why. */
export function DecideClaimForm({ id, tried }: { id: string; tried: Tried | null }) {
  const { t } = usePage();
  return (
    <DecideForm
      act="decide"
      id={id}
      tried={tried}
      reason={{
        label: t("people.colleagues.claims.reason"),
        hint: t("people.colleagues.claims.reasonHint"),
      }}
      name="agreed"
      yes={{ value: "yes", label: t("people.colleagues.claims.agree") }}
      no={{ value: "no", label: t("people.colleagues.claims.refuse") }}
    />
  );
}
