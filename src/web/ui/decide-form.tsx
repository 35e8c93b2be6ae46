import type { Tried } from "../acts.ts";
import { ActForm } from "./act-form.tsx";
import { TextField } from "./field.tsx";

interface Answer {
  readonly value: string;
  readonly label: string;
}

interface DecideFormProps {
  readonly act: string;
  readonly id: string;
  readonly tried: Tried | null;
  readonly reason: { readonly label: string; readonly hint: string };
  /** The name of the field in which the answer is sent. */
  readonly name: string;
  readonly yes: Answer;
  readonly no: Answer;
  /** What is sent along and not seen: that which was decided about, as it was shown. */
  readonly also?: Readonly<Record<string, string>>;
}

/** Yes, or no. One form, two buttons: a no needs the reason, and with a yes it goes along where one was given. */
export function DecideForm({ act, id, tried, reason, name, yes, no, also = {} }: DecideFormProps) {
  const field = `reason-${id}`;
  return (
    <ActForm act={act} of={id} className="w-stack w-form w-noprint">
      {Object.entries(also).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <TextField
        id={field}
        name="reason"
        rows={2}
        label={reason.label}
        hint={reason.hint}
        value={tried?.form.get("reason") ?? ""}
        error={tried?.faults[field]}
      />
      <div className="w-row">
        <button
          className="ams-button ams-button--primary"
          type="submit"
          name={name}
          value={yes.value}
        >
          {yes.label}
        </button>
        <button
          className="ams-button ams-button--secondary"
          type="submit"
          name={name}
          value={no.value}
        >
          {no.label}
        </button>
      </div>
    </ActForm>
  );
}
