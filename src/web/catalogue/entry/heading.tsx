import { pageParameter } from "../../addresses.ts";
import { dutchOn } from "../../dutch-on.ts";
import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { KindTag, LevelTag, StageTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import type { EntryData } from "./load-entry.ts";

/** The answer first: what it is, how far, and what to do next. */
export function Heading({ data: { entry } }: { data: EntryData }) {
  const view = usePage();
  const { t, href, language, path } = view;
  const dutch = dutchOn(view);
  return (
    <div className="w-pagehead w-entryhead">
      <div className="w-stack w-stack--s">
        <p className="w-row w-tags">
          <KindTag kind={entry.kind} />
          <StageTag stage={entry.stage} />
          {entry.level && <LevelTag level={entry.level} />}
        </p>
        <h1 lang={dutch} className="w-longname">
          {entry.name}
        </h1>
        {entry.aliases.length > 0 && (
          <p className="w-meta">
            <Names text="catalogue.entry.alias" names={entry.aliases} />
          </p>
        )}
        {entry.summary === null ? (
          <p className="w-lead">{t("catalogue.entry.noSummary")}</p>
        ) : (
          <p className="w-lead" lang={dutch}>
            {entry.summary}
          </p>
        )}
        {entry.stage && <p className="w-meta">{t(`catalogue.stageMeaning.${entry.stage}`)}</p>}
        {entry.parts.length > 0 && (
          <p className="w-meta">
            {t("catalogue.entry.partsNote")}{" "}
            <span lang={dutch}>{entry.parts.map(({ name }) => name).join(", ")}</span>
          </p>
        )}
      </div>
      <div className="w-row w-entryacts w-noprint">
        <ButtonLink href={href("catalogueCompare", {}, { id: entry.id })} icon="compare">
          {t("catalogue.entry.compare")}
        </ButtonLink>
        <PrintButton />
        <ButtonLink
          href={href("feedback", {}, { [pageParameter[language]]: path })}
          variant="tertiary"
          icon="edit"
        >
          {t("catalogue.entry.wrong")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Names({ text, names }: { text: "catalogue.entry.alias"; names: readonly string[] }) {
  const view = usePage();
  const [before = "", after = ""] = view.t(text, { names: "|" }).split("|");
  return (
    <>
      {before}
      <span lang={dutchOn(view)}>{names.join(", ")}</span>
      {after}
    </>
  );
}
