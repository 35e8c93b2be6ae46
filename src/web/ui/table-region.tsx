import type { ReactNode } from "react";
import { usePage } from "../view.tsx";

interface TableRegionProps {
  readonly name: string;
  /** On a phone each row becomes a card; each cell then says itself of what it is. */
  readonly cards?: boolean;
  readonly children: ReactNode;
}

/** A table in a region of its own that scrolls sideways and can be reached with the keyboard. */
export function TableRegion({ name, cards = false, children }: TableRegionProps) {
  const { t } = usePage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="w-scroll" tabIndex={0} aria-label={t("shell.tableOf", { name })}>
      <table className={cards ? "w-table w-table--cards" : "w-table"}>{children}</table>
    </section>
  );
}
