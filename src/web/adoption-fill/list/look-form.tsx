import { addressWith } from "../../acts.ts";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import { messageId } from "../fill-message.tsx";

interface LookFormProps {
  readonly value: string;
  readonly error?: string | undefined;
  /** It stands below something else that comes first. */
  readonly second?: boolean;
}

/**
 * A list to look up. With script the browser keeps what was pasted until it is taken over, so that Back leads to no empty
 * field: see `keep-typed.ts`. What the server puts there is newer.
 */
export function LookForm({ value, error, second = false }: LookFormProps) {
  const view = usePage();
  const { t, me } = view;
  return (
    <form
      method="post"
      action={`${addressWith(view, {})}#${messageId}`}
      className="w-stack w-form"
      data-keep-typed={String(me?.person.number ?? "")}
      data-sent={value === "" ? undefined : ""}
      data-restored={t("adoptionFill.list.restored")}
      noValidate
    >
      <input type="hidden" name="act" value="look" />
      <TextField
        id="list"
        name="list"
        label={t("adoptionFill.list.label")}
        rows={10}
        value={value}
        error={error}
      />
      <div>
        <button
          className={`ams-button ams-button--${second ? "secondary" : "primary"}`}
          type="submit"
        >
          {t(`adoptionFill.list.${second ? "lookAgain" : "look"}`)}
        </button>
      </div>
      <p className="w-meta">{t("adoptionFill.list.patience")}</p>
    </form>
  );
}
