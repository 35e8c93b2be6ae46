import { Alert } from "@amsterdam/design-system-react";
import { effort } from "../i18n/nl/effort.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { usePage } from "../view.tsx";
import type { EffortData, EffortForm } from "./load-effort.ts";

/** What became of the form, and where it can be seen. */
export function EffortOutcome({ data: { entry, tried, form } }: { data: EffortData }) {
  const { t, query, href } = usePage();
  const code = tried?.refused?.type.replace(/^\/problems\//, "") ?? "";
  if (isKnown(code)) {
    return (
      <Alert severity="error" heading={t("people.notDone")} headingLevel={2} role="alert">
        <p>{t(`effort.refused.${code}`)}</p>
      </Alert>
    );
  }
  const done = doneWords(query.get("done"), form);
  return (
    <>
      <Outcome done={done && t(done)} tried={tried} />
      {done !== null && tried === null && (
        <>
          {/* What the browser kept of the form may go. */}
          <div data-typed-taken="" hidden />
          <div>
            <ButtonLink href={`${href("entry", { id: entry.id })}#effort`} icon="arrow-right">
              {t("effort.form.toEntry", { name: entry.name })}
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}

const isKnown = (code: string): code is keyof typeof effort.refused =>
  Object.hasOwn(effort.refused, code);

function doneWords(done: string | null, form: EffortForm | null) {
  if (done === "gone")
    return form?.told?.origin === "facts" ? "effort.form.goneOwn" : "effort.form.gone";
  if (done !== "effort") return null;
  if (form?.concealed) return "effort.form.doneHidden";
  return form?.seenBy === "not-known" ? "effort.form.doneMaybe" : "effort.form.done";
}
