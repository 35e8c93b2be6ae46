import { usePage } from "../view.tsx";

/** Said plainly where no source tells; never a zero and never a no. */
export function NotKnown() {
  const { t } = usePage();
  return <span className="w-meta">{t("catalogue.notKnown")}</span>;
}
