import { Alert } from "@amsterdam/design-system-react";
import { ButtonLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { EffortData, EffortForm } from "./load-effort.ts";
import type { Place } from "./place-of.ts";

interface NothingToTellProps {
  readonly why: NonNullable<EffortForm["nothingToTell"]>;
  readonly organisation: Place["organisation"];
  readonly entry: EffortData["entry"];
}

/** Why this organisation has nothing to tell yet, and where it says that it went live. */
export function NothingToTell({ why, organisation, entry }: NothingToTellProps) {
  const { t, href } = usePage();
  const { id, name } = organisation;
  return (
    <Alert
      severity="warning"
      heading={t(`effort.form.nothingToTell.${why}.title`, { name })}
      headingLevel={2}
    >
      <p>{t(`effort.form.nothingToTell.${why}.text`, { name })}</p>
      {why === "not-live" && (
        <p>
          <ButtonLink href={`${href("uses", { id }, { entry: entry.id })}#form`} variant="primary">
            {t("effort.form.nothingToTell.say", { entry: entry.name })}
          </ButtonLink>
        </p>
      )}
    </Alert>
  );
}
