import type { ReactNode } from "react";
import type { Right } from "#contract/access";
import { usePage } from "../view.tsx";
import { EmptyState } from "./empty-state.tsx";

interface NoRightProps {
  readonly title: string;
  /** Rights of which one is needed. */
  readonly needed: readonly Right[];
  readonly organisation?: string;
  /** What one may see instead, and how to get the right. */
  readonly children: ReactNode;
}

/** Says to who may not see a page why, and how to go on. */
export function NoRight({ title, needed, organisation, children }: NoRightProps) {
  const { t, format, href } = usePage();
  const names = format.oneOf(needed.map((right) => t(`people.right.${right}.name`)));
  return (
    <EmptyState title={title}>
      <p>{t("people.noRight.needed", { rights: names, count: needed.length })}</p>
      {children}
      <p>
        <a href={href("permissions", {}, { organisation })}>{t("people.noRight.why")}</a>
      </p>
    </EmptyState>
  );
}
