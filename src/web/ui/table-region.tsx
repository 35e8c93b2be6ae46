import type { ReactNode } from "react";
import { usePage } from "../view.tsx";

/** A table in a region of its own that scrolls sideways and can be reached with the keyboard. */
export function TableRegion({ name, children }: { name: string; children: ReactNode }) {
  const { t } = usePage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="w-scroll" tabIndex={0} aria-label={t("shell.tableOf", { name })}>
      <table className="w-table">{children}</table>
    </section>
  );
}
