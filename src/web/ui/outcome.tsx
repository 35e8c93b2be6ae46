import { Alert, InvalidFormAlert } from "@amsterdam/design-system-react";
import type { Tried } from "../acts.ts";
import { usePage } from "../view.tsx";
import { isSecondFactor, refusalWords } from "./refusal-words.ts";

interface OutcomeProps {
  /** What was just done, as a sentence; null when nothing was. */
  readonly done: string | null;
  readonly tried: Tried | null;
}

/** What became of a form: done, to be mended, or refused and why. Stands above everything on the page. */
export function Outcome({ done, tried }: OutcomeProps) {
  const { t } = usePage();
  const faults = Object.entries(tried?.faults ?? {});
  return (
    <>
      {done !== null && tried === null && (
        <Alert severity="success" heading={done} headingLevel={2} role="status" />
      )}
      {faults.length > 0 && (
        <InvalidFormAlert
          heading={t("people.summary")}
          headingLevel={2}
          errors={faults.map(([id, label]) => ({ id: `#${id}`, label }))}
        />
      )}
      {tried?.refused && <Refused refused={tried.refused} />}
    </>
  );
}

function Refused({ refused }: { refused: NonNullable<Tried["refused"]> }) {
  const { t, href, path } = usePage();
  return (
    <Alert severity="error" heading={t("people.notDone")} headingLevel={2} role="alert">
      <p>{refusalWords(t, refused)}</p>
      {isSecondFactor(refused) && (
        <p>
          {/* In a tab of its own, so that what was typed stays where it is. */}
          <a href={href("secondFactor", {}, { to: path })} target="_blank" rel="noopener">
            {t("people.stepUp.otherTab")}
          </a>
        </p>
      )}
    </Alert>
  );
}
