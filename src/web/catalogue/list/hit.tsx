import type { CatalogueHit } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { Marked } from "../../ui/marked.tsx";
import { KindTag, LevelTag, StageTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import { matchedWords } from "../matched-words.ts";
import { Reasons } from "../reasons.tsx";
import type { CatalogueData } from "./load-catalogue.ts";

/** One thing found: what it is, how far, whose, why it was found, and the box to compare it. */
export function Hit({ hit, data }: { hit: CatalogueHit; data: CatalogueData }) {
  const view = usePage();
  const { t, href } = view;
  const words = matchedWords(hit.reasons);
  const dutch = dutchOn(view);
  const isEntry = hit.type === "entry";
  return (
    <li className="w-hit">
      <div className="w-hit__main">
        <h3>
          <a href={href(isEntry ? "entry" : "component", { id: hit.id })} lang={dutch}>
            <Marked text={hit.name} words={words} />
          </a>
        </h3>
        <p className="w-row w-tags">
          <KindTag kind={hit.kind ?? "component"} />
          {isEntry && <StageTag stage={hit.stage} />}
          {hit.level && <LevelTag level={hit.level} />}
        </p>
        {hit.summary === null ? (
          <p className="w-meta">{t("catalogue.search.noSummary")}</p>
        ) : (
          <p lang={dutch}>
            <Marked text={hit.summary} words={words} />
          </p>
        )}
        <Facts hit={hit} data={data} />
        <Reasons reasons={hit.reasons} />
      </div>
      {isEntry && <CompareBox hit={hit} data={data} />}
    </li>
  );
}

function Facts({ hit, data }: { hit: CatalogueHit; data: CatalogueData }) {
  const view = usePage();
  const { t, format } = view;
  const dutch = dutchOn(view);
  return (
    <ul className="w-dots">
      {hit.aliases.length > 0 && (
        <li lang={dutch}>{t("catalogue.search.alias", { names: hit.aliases.join(", ") })}</li>
      )}
      {hit.type === "entry" && (
        <li>
          {hit.owner ? (
            <span lang={dutch}>{hit.owner.name}</span>
          ) : (
            t("catalogue.search.ownerUnknown")
          )}
        </li>
      )}
      {hit.licence && <li>{hit.licence}</li>}
      {hit.themes.length > 0 && <li>{hit.themes.map(data.themes).join(", ")}</li>}
      {/* Only where it tells something: most came in on one day. */}
      {data.asked.sort === "-changed" && (
        <li>{t("catalogue.search.changed", { date: format.shortDate(dayOf(hit.changedAt)) })}</li>
      )}
    </ul>
  );
}

function CompareBox({ hit, data }: { hit: CatalogueHit; data: CatalogueData }) {
  const view = usePage();
  return (
    <div className="w-hit__side w-noprint">
      <label className="w-choice w-cmpbox">
        <input
          type="checkbox"
          name="id"
          value={hit.id}
          defaultChecked={data.asked.compare.includes(hit.id)}
        />
        <span>
          {view.t("catalogue.choose.box")}
          <span className="w-vh" lang={dutchOn(view)}>
            {" "}
            {hit.name}
          </span>
        </span>
      </label>
    </div>
  );
}
