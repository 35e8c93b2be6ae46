import { Alert } from "@amsterdam/design-system-react";
import { dutchOn } from "../dutch-on.ts";
import { usePage } from "../view.tsx";
import type { FillData } from "./load-first-fill.ts";

/** What became of the form that was sent just now. */
export function FillDone({ data: { kept, organisation, tried, list } }: { data: FillData }) {
  const { t, query, format, href, language } = usePage();
  if (query.get("done") !== "fill" || tried !== null || list !== null) return null;
  const count = (name: string) => Math.max(0, Number.parseInt(query.get(name) ?? "", 10) || 0);
  const [said, unsure, left] = [count("said"), count("unsure"), count("keptCount")];
  const more = left - kept.length;
  const saved = said + unsure;
  const told = (part: "saved" | "unsure" | "kept" | "more", n: number): string =>
    t(`adoptionFill.done.${part}`, { count: n, n: format.number(n) });
  return (
    <Alert
      severity={saved === 0 ? "warning" : "success"}
      heading={saved === 0 ? t("adoptionFill.done.nothing") : told("saved", saved)}
      headingLevel={2}
      role="status"
    >
      <div className="w-stack w-stack--s">
        {unsure > 0 && <p>{told("unsure", unsure)}</p>}
        {left > 0 && (
          <p>
            {told("kept", left)}{" "}
            {kept.map(({ id, name }, n) => (
              <span key={id}>
                {n > 0 && ", "}
                <a href={href("entry", { id })} lang={dutchOn({ language })}>
                  {name}
                </a>
              </span>
            ))}
            {more > 0 && ` ${told("more", more)}`}
          </p>
        )}
        <p>
          <a href={href("uses", { id: organisation.id })}>{t("adoptionFill.done.change")}</a>
        </p>
      </div>
    </Alert>
  );
}
