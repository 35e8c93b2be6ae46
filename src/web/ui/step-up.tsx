import { Alert } from "@amsterdam/design-system-react";
import { stepUpMinutes } from "#contract/access";
import type { May } from "../permissions.ts";
import { usePage } from "../view.tsx";
import { ButtonLink } from "./button-link.tsx";

/**
 * Asks for the second factor before anything is typed, where the reader could decide something on this page if it
 * were not too long ago. Draws nothing when nothing waits for it.
 */
export function StepUp({ when }: { when: readonly May[] }) {
  const { t, href, me, path } = usePage();
  if (!when.includes("second-factor")) return null;
  const enrolled = me?.secondFactor.enrolled ?? true;
  const words = enrolled ? "show" : "setUp";
  return (
    <Alert
      severity="warning"
      heading={t(`people.stepUp.${words}.title`)}
      headingLevel={2}
      className="w-noprint"
    >
      <div className="w-stack w-stack--s">
        <p>{t(`people.stepUp.${words}.why`, { minutes: stepUpMinutes })}</p>
        <div>
          <ButtonLink
            href={href(enrolled ? "secondFactor" : "secondFactorSetup", {}, { to: path })}
          >
            {t(`people.stepUp.${words}.go`)}
          </ButtonLink>
        </div>
      </div>
    </Alert>
  );
}
