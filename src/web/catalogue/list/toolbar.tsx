import { entrySorts } from "#contract/catalogue";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ChoiceLinks } from "../../ui/choice-links.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { filtersOf, isFiltered, writeQuery } from "../catalogue-query.ts";
import { feedAddress } from "../feed-address.ts";
import type { CatalogueData } from "./load-catalogue.ts";
import { resultHeading } from "./result-heading.ts";

/** The order of the list, as links: one click, and no script. */
export function SortLinks({ data: { asked } }: { data: CatalogueData }) {
  const { t, href } = usePage();
  // Without words nothing is a better match than another.
  const sorts = entrySorts.filter((sort) => asked.q !== "" || sort !== "relevance");
  const current = asked.q === "" && asked.sort === "relevance" ? "name" : asked.sort;
  return (
    <ChoiceLinks
      label={t("catalogue.sort.label")}
      choices={sorts}
      chosen={current}
      placeOf={(sort) => href("catalogue", {}, writeQuery({ ...asked, sort }))}
      wordsOf={(sort) => t(`catalogue.sort.${sort}`)}
      noPrint
    />
  );
}

/** What can be done with the whole result: take it along, follow it, keep the question. */
export function Actions({ data }: { data: CatalogueData }) {
  const { t, language } = usePage();
  const { asked } = data;
  const csv = new URLSearchParams({ ...filtersOf(asked), sort: asked.sort, format: "csv" });
  return (
    <div className="w-row w-noprint">
      {data.list.total > 0 && (
        <ButtonLink
          href={`/api/v1/catalogue-entries?${csv.toString().replaceAll("%2C", ",")}`}
          variant="tertiary"
          icon="download"
          small
          download
        >
          {t("catalogue.act.csv")}
        </ButtonLink>
      )}
      <ButtonLink href={feedAddress(language, asked)} variant="tertiary" icon="feed" small>
        {t("catalogue.act.feed")}
      </ButtonLink>
      {isFiltered(asked) && <SaveSearch data={data} />}
    </div>
  );
}

/** Sends the question to where searches are kept; who must sign in first finds it in the address there. */
function SaveSearch({ data }: { data: CatalogueData }) {
  const view = usePage();
  const { t, href } = view;
  const query = new URLSearchParams(filtersOf(data.asked)).toString();
  const name = (data.asked.q || resultHeading(data, view)).slice(0, 100);
  return (
    <form method="post" action={href("savedSearches", {}, { query, name })}>
      <input type="hidden" name="act" value="save" />
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="query" value={query} />
      <input type="hidden" name="mail" value="yes" />
      <button type="submit" className="ams-button ams-button--tertiary w-small">
        <Icon name="mail" />
        {t("catalogue.act.save")}
      </button>
    </form>
  );
}
