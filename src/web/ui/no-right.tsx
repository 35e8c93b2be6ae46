import type { ReactNode } from "react";
import type { Right } from "#contract/access";
import { usePage } from "../view.tsx";
import { ButtonLink } from "./button-link.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useRoadToRight } from "./road-to-right.ts";

interface NoRightProps {
  readonly title: string;
  /** Rights of which one is needed. */
  readonly needed: readonly Right[];
  /** Where the right is held: how to get it there is told. A right of the whole network is not asked for. */
  readonly organisation?: string;
  /** What one may see instead. */
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
      {organisation !== undefined && <Road organisation={organisation} />}
      <p>
        <a href={href("permissions", {}, { organisation })}>{t("people.noRight.why")}</a>
      </p>
    </EmptyState>
  );
}

function Road({ organisation }: { organisation: string }) {
  const { href, words } = useRoadToRight(organisation);
  return (
    <ButtonLink href={href} variant="primary">
      {words}
    </ButtonLink>
  );
}
