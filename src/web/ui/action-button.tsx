import { usePage } from "../view.tsx";
import { Icon } from "./icon.tsx";

/** Prints the page. Hidden until `page-actions.ts` runs; without script the menu of the browser prints. */
export function PrintButton({ small = false }: { small?: boolean }) {
  const { t } = usePage();
  return (
    <button
      type="button"
      className={`ams-button ams-button--${small ? "tertiary w-small" : "secondary"} w-noprint`}
      data-action="print"
      hidden
    >
      <Icon name="print" />
      {t("network.print")}
    </button>
  );
}

/** Puts the address of the page on the clipboard. */
export function CopyLinkButton() {
  const { t } = usePage();
  return (
    <button
      type="button"
      className="ams-button ams-button--tertiary w-small"
      data-action="copy-link"
      data-done={t("network.compare.copied")}
      hidden
    >
      <Icon name="link" />
      {t("network.compare.copy")}
    </button>
  );
}
