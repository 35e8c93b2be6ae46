import { usePage } from "../view.tsx";

/** Beside a mail address: the last mail did not arrive, so do not wait for an answer. */
export function Undelivered() {
  const { t } = usePage();
  return (
    <span className="w-sub">
      <span className="w-badge w-badge--warn w-badge--wrap">{t("people.undelivered")}</span>
    </span>
  );
}
