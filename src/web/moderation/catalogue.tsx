import { addressWith, type Tried } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import { Outcome } from "../ui/outcome.tsx";
import { StepUp } from "../ui/step-up.tsx";
import { usePage } from "../view.tsx";
import { CatalogueDecide } from "./catalogue-decide.tsx";
import { CatalogueMerges } from "./catalogue-merges.tsx";
import { CatalogueProposals, canBeJudged } from "./catalogue-proposals.tsx";
import { type Catalogue as CatalogueData, catalogueParts } from "./load-catalogue.ts";

const doneCodes = ["judge", "merge", "undo-merge", "record"] as const;

interface CatalogueProps {
  readonly shown: CatalogueData;
  readonly tried: Tried | null;
}

/** What waits for a moderator of the catalogue, what was merged, and decisions to record. */
export function Catalogue({ shown, tried }: CatalogueProps) {
  const view = usePage();
  const { t, query, language } = view;
  const done = tried ? undefined : doneCodes.find((code) => code === query.get("done"));
  const fresh = {
    [pageParameter[language]]: null,
    state: null,
    from: null,
    into: null,
    entry: null,
  };
  return (
    <>
      {done && <Outcome done={t(`catalogueWork.moderation.done.${done}`)} tried={null} />}
      <ul className="w-chips w-noprint" aria-label={t("catalogueWork.moderation.partsName")}>
        {catalogueParts.map((part) => (
          <li key={part}>
            <a
              className={part === shown.part ? "w-chip w-chip--on" : "w-chip"}
              href={addressWith(view, { ...fresh, part: part === "proposals" ? null : part })}
              aria-current={part === shown.part ? "true" : undefined}
            >
              {t(`catalogueWork.moderation.parts.${part}`)}
            </a>
          </li>
        ))}
      </ul>
      {shown.part === "proposals" && (
        <>
          {shown.list.items.some(canBeJudged) && <StepUp when={[shown.mayJudge]} />}
          <CatalogueProposals shown={shown} tried={tried} />
        </>
      )}
      {shown.part === "merges" && <CatalogueMerges shown={shown} tried={tried} />}
      {shown.part === "decisions" && (
        <>
          <StepUp when={[shown.mayRecord]} />
          <CatalogueDecide looked={shown.entry} may={shown.mayRecord} tried={tried} />
        </>
      )}
    </>
  );
}
