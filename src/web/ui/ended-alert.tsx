import { Alert } from "@amsterdam/design-system-react";
import { usePage } from "../view.tsx";
import { ButtonLink } from "./button-link.tsx";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface EndedAlertProps {
  readonly organisation: Named;
  /** Null when a person must choose. */
  readonly successor: Named | null;
}

/** Says that an organisation is no more, that rights do not go along, and where to ask for new ones. */
export function EndedAlert({ organisation, successor }: EndedAlertProps) {
  const { t, href } = usePage();
  const { id, name } = organisation;
  return (
    <Alert severity="warning" heading={t("people.ended.title", { name })} headingLevel={2}>
      <div className="w-stack w-stack--s">
        <p>
          {successor
            ? t("people.ended.successor", { name: successor.name })
            : t("people.ended.divided")}
        </p>
        <div className="w-noprint">
          {successor ? (
            <ButtonLink href={href("join", { id: successor.id })} small>
              {t("people.ended.join", { name: successor.name })}
            </ButtonLink>
          ) : (
            <ButtonLink href={href("organisation", { id })} small>
              {t("people.ended.look")}
            </ButtonLink>
          )}
        </div>
      </div>
    </Alert>
  );
}
