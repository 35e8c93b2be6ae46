import { Alert } from "@amsterdam/design-system-react";
import { RichText } from "../../ui/rich-text.tsx";
import { usePage } from "../../view.tsx";
import type { Taken } from "./list-outcome.ts";

/** What was taken over, what became a draft, and what was there already. */
export function TakenList({ taken, organisation }: { taken: Taken; organisation: string }) {
  const { t, format, href } = usePage();
  const { kept, drafts } = taken;
  const nothing = taken.taken === 0 && drafts.length === 0;
  const told = (part: "title" | "asDrafts", count: number): string =>
    t(`adoptionFill.taken.${part}`, { count, n: format.number(count) });
  const done = taken.taken > 0 ? told("title", taken.taken) : told("asDrafts", drafts.length);
  return (
    <Alert
      severity={nothing ? "warning" : "success"}
      heading={nothing ? t("adoptionFill.taken.nothing") : done}
      headingLevel={2}
      role="status"
    >
      <div className="w-stack w-stack--s">
        <div data-typed-taken="" hidden />
        {drafts.length > 0 && (
          <>
            <p>
              {t("adoptionFill.taken.drafts", {
                count: drafts.length,
                n: format.number(drafts.length),
              })}{" "}
              {drafts.map(({ name }) => name).join(", ")}.
            </p>
            <p>
              <RichText
                text={t("adoptionFill.taken.draftsNext")}
                parts={{ mine: (words) => <a href={href("myProposals")}>{words}</a> }}
              />
            </p>
            <Lost drafts={drafts} />
          </>
        )}
        {kept.length > 0 && (
          <p>
            {t("adoptionFill.done.kept", { count: kept.length, n: format.number(kept.length) })}{" "}
            {kept.map(({ name }) => name).join(", ")}.
          </p>
        )}
        <p className="w-row">
          <a href={href("uses", { id: organisation })}>{t("adoptionFill.taken.toUses")}</a>
          <a href={href("firstFill", { id: organisation })}>{t("adoptionFill.taken.goOn")}</a>
        </p>
      </div>
    </Alert>
  );
}

/** What the list said of new names and a draft does not hold, name by name. */
function Lost({ drafts }: Pick<Taken, "drafts">) {
  const { t } = usePage();
  const names = drafts.flatMap(({ name, lost }) => {
    const parts = lost.map((part) => t(`adoptionFill.taken.lostParts.${part}`));
    return parts.length > 0 ? `${name} (${parts.join(", ")})` : [];
  });
  return (
    names.length > 0 && (
      <p>
        {t("adoptionFill.taken.lost")} {names.join("; ")}.
      </p>
    )
  );
}
