import { TextField } from "../ui/field.tsx";
import { usePage } from "../view.tsx";
import type { CataloguePart, Looked } from "./load-catalogue.ts";

interface LookFormProps {
  readonly part: CataloguePart;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly looked: Looked | null;
    readonly error: string | undefined;
  }[];
}

/** Names entries to look at before anything is done with them. Asks only, so that its address can be passed on. */
export function LookForm({ part, fields }: LookFormProps) {
  const { t, href } = usePage();
  const unknown = ({ looked, error }: LookFormProps["fields"][number]) =>
    looked?.entry === null
      ? t("catalogueWork.moderation.whichNone", { value: looked.typed })
      : error;
  return (
    <form action={href("moderation")} className="w-stack w-form" noValidate>
      <input type="hidden" name="tab" value="catalogue" />
      <input type="hidden" name="part" value={part} />
      {fields.map((field, n) => (
        <TextField
          key={field.name}
          id={`look-${field.name}`}
          name={field.name}
          label={field.label}
          hint={n === 0 ? t("catalogueWork.moderation.whichHint") : undefined}
          value={field.looked?.entry?.id ?? field.looked?.typed ?? ""}
          error={unknown(field)}
        />
      ))}
      <div>
        <button className="ams-button ams-button--secondary" type="submit">
          {t("catalogueWork.moderation.look")}
        </button>
      </div>
    </form>
  );
}
