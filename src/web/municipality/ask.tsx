import type { MunicipalityAsk } from "#contract/municipality";
import { dutchOn } from "../dutch-on.ts";
import { daysBetween } from "../moment.ts";
import type { PageView } from "../page.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { LevelTag } from "../ui/tags.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

interface AskProps {
  readonly ask: MunicipalityAsk;
  readonly data: MunicipalityData;
}

/** One thing that waits: what, by which level, why, by when, and to whom may answer where that is done. */
export function Ask({ ask, data }: AskProps) {
  const view = usePage();
  const name = ask.version === null ? ask.entry.name : `${ask.entry.name} ${ask.version}`;
  const place = placeOf(ask, data, view);
  return (
    <li className="w-linkrow w-waits">
      <div className="w-stack w-stack--s">
        <a href={view.href("entry", { id: ask.entry.id })}>
          <b lang={dutchOn(view)}>{name}</b>
        </a>
        <p className="w-meta">
          {ask.level && <LevelTag level={ask.level} />} {whyOf(ask, data, view)}{" "}
          <By ask={ask} on={data.brief.on} />
        </p>
      </div>
      {place && (
        <span className="w-noprint">
          <ButtonLink small href={place.href}>
            {place.label}
            <span className="w-vh"> {name}</span>
          </ButtonLink>
        </span>
      )}
    </li>
  );
}

function whyOf(
  { kind, by, from, ready }: MunicipalityAsk,
  { inside }: MunicipalityData,
  { t, format }: Pick<PageView, "t" | "format">,
): string {
  if (kind === "comes-into-force") {
    return t("municipality.asks.comes-into-force", { date: by ? format.date(by) : "" });
  }
  if (ready !== null && inside) {
    return t(ready === "planned" ? "municipality.asks.readyPlan" : "municipality.asks.ready");
  }
  return t(`municipality.asks.${kind}.why`, { from: from?.name ?? "" });
}

/** By when it is asked; a day that is past stands out. */
function By({ ask: { kind, by }, on }: { ask: MunicipalityAsk; on: string }) {
  const { t, format } = usePage();
  if (by === null || kind === "comes-into-force") return null;
  const date = format.date(by);
  if (by >= on) return <>{t("municipality.asks.by", { date })}</>;
  const count = daysBetween(by, on);
  return <strong className="w-late">{t("municipality.asks.late", { date, count })}</strong>;
}

/** Where who may does it; null where nothing is to be done, or not by this reader. */
function placeOf(
  { kind, entry, version, rule, ready }: MunicipalityAsk,
  { brief, may, inside }: MunicipalityData,
  { t, href }: Pick<PageView, "t" | "href">,
): { readonly href: string; readonly label: string } | null {
  if (!inside || kind === "comes-into-force") return null;
  const { id } = brief.municipality;
  if (rule === null) {
    // What is no answer is settled among the uses: what another proposes by who may judge it.
    const judged = kind === "proposal";
    if (may(judged ? "judgeUseProposal" : "putUse") === "no") return null;
    return {
      label: t(`municipality.asks.${kind}.do`),
      href: judged
        ? `${href("uses", { id })}#proposals`
        : `${href("uses", { id }, { entry: entry.id })}#s-${entry.id}`,
    };
  }
  if (may("giveAnswers") === "no") return null;
  if (ready !== null) {
    // Of a plan the day may still be missing there.
    const label = ready === "planned" ? "municipality.asks.review.do" : "municipality.asks.confirm";
    return { label: t(label), href: `${href("giveAnswers", { id })}#ready` };
  }
  return {
    label: t(`municipality.asks.${kind}.do`),
    href: href("giveAnswers", { id }, { entry: entry.id, version }),
  };
}
