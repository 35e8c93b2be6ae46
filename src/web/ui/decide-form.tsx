import type { Tried } from "../acts.ts";
import { usePage } from "../view.tsx";
import { ActForm } from "./act-form.tsx";
import { TextField } from "./field.tsx";

/** Lets somebody in, or not and why. One form, two buttons: the reason is read only with a no. */
export function DecideForm({ id, tried }: { id: string; tried: Tried | null }) {
  const { t } = usePage();
  const field = `reason-${id}`;
  return (
    <ActForm act="decide" of={id} className="w-stack w-form w-noprint">
      <TextField
        id={field}
        name="reason"
        rows={2}
        label={t("people.colleagues.claims.reason")}
        hint={t("people.colleagues.claims.reasonHint")}
        value={tried?.form.get("reason") ?? ""}
        error={tried?.faults[field]}
      />
      <div className="w-row">
        <button className="ams-button ams-button--primary" type="submit" name="agreed" value="yes">
          {t("people.colleagues.claims.agree")}
        </button>
        <button className="ams-button ams-button--secondary" type="submit" name="agreed" value="no">
          {t("people.colleagues.claims.refuse")}
        </button>
      </div>
    </ActForm>
  );
}
