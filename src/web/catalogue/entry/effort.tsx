import { MoreLink } from "../../ui/button-link.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { usePage } from "../../view.tsx";
import { disciplineWord } from "./discipline-word.ts";
import { EffortRows } from "./effort-rows.tsx";
import { type SpreadRow, SpreadTable } from "./effort-spread.tsx";
import type { EntryData } from "./load-entry.ts";

interface EffortProps {
  readonly data: EntryData;
  /** Of the title: it can stand below another in one card. */
  readonly level: 2 | 3;
}

/** How many hours it took who did it: for municipalities as large as that of the reader first. */
export function Effort({ data: { entry, effort }, level }: EffortProps) {
  const { t, href } = usePage();
  const { spreads, told } = effort;
  const Title = `h${level}` as const;
  return (
    <>
      <Title id="effort">{t("effort.card.title")}</Title>
      {spreads.total === null && (
        <p>{t(told?.length ? "effort.card.noHours" : "effort.card.none")}</p>
      )}
      <Spreads effort={effort} />
      {told !== null && told.length > 0 && <EffortRows entry={entry.id} told={told} />}
      {told === null && (
        <p className="w-noprint">
          <MoreLink href={`${href("entry", { id: entry.id }, { efforts: "all" })}#efforts`}>
            {t("effort.card.open")}
          </MoreLink>
        </p>
      )}
      <p className="w-noprint">
        <MoreLink href={href("effortForm", { id: entry.id })}>{t("effort.card.tell")}</MoreLink>
      </p>
      {spreads.total !== null && entry.ownWork === null && (
        <p className="w-noprint">
          <MoreLink href={href("editKit", { id: entry.id })}>{t("catalogue.entry.tell")}</MoreLink>
        </p>
      )}
    </>
  );
}

function Spreads({ effort: { spreads, ours } }: { effort: EntryData["effort"] }) {
  const view = usePage();
  const { t, format } = view;
  const { total, bySize, byPhase, byDiscipline } = spreads;
  if (total === null) return null;
  const bold = { b: (words: string) => <b>{words}</b> };
  const ourSpread = bySize.find(
    ({ sizeClass }) => sizeClass !== null && sizeClass === ours?.sizeClass,
  )?.spread;
  const sizes: SpreadRow[] = bySize.map(({ sizeClass, spread }) => ({
    key: sizeClass ?? "",
    label:
      sizeClass === null
        ? t("effort.card.noSize")
        : t("effort.card.inhabitants", { size: t(`words.sizeClass.${sizeClass}`) }),
    spread,
    here: sizeClass !== null && sizeClass === ours?.sizeClass,
  }));
  const everybody = { key: "all", label: t("effort.card.everybody"), spread: total, here: false };
  const phases = byPhase.map(({ phase, spread }) => ({
    key: phase,
    label: t(`effort.phase.${phase}`),
    spread,
    here: false,
  }));
  const fields = byDiscipline.map(({ discipline, spread }) => ({
    key: discipline,
    label: disciplineWord(discipline, view),
    spread,
    here: false,
  }));
  return (
    <>
      <p>
        {ours !== null && ours.sizeClass !== null && (
          <>
            <RichText
              text={t(ourSpread ? "effort.card.ours" : "effort.card.oursNone", {
                name: ours.name,
                n: ourSpread && format.number(ourSpread.median),
              })}
              parts={bold}
            />{" "}
          </>
        )}
        <RichText
          text={t(ourSpread ? "effort.card.together" : "effort.card.all", {
            count: total.n,
            n: format.number(total.median),
          })}
          parts={bold}
        />
      </p>
      <SpreadTable
        name={t("effort.card.bySize")}
        column={t("effort.card.who")}
        rows={[
          ...sizes.filter(({ here }) => here),
          everybody,
          ...sizes.filter(({ here }) => !here),
        ]}
      />
      <p className="w-meta">{t("effort.card.means")}</p>
      <Divided
        title={t("effort.card.byPhase")}
        column={t("effort.card.phaseColumn")}
        rows={phases}
      />
      <Divided
        title={t("effort.card.byDiscipline")}
        column={t("effort.card.disciplineColumn")}
        rows={fields}
      />
    </>
  );
}

interface DividedProps {
  readonly title: string;
  readonly column: string;
  readonly rows: readonly SpreadRow[];
}

function Divided({ title, column, rows }: DividedProps) {
  const { t } = usePage();
  if (rows.length === 0) return null;
  return (
    <details className="w-more-of">
      <summary>{title}</summary>
      <div className="w-stack w-stack--s">
        <SpreadTable name={title} column={column} rows={rows} />
        <p className="w-meta">{t("effort.card.partly")}</p>
      </div>
    </details>
  );
}
