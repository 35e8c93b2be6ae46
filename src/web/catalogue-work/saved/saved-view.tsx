import type { SavedSearch } from "#contract/collecting";
import { type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { TextField } from "../../ui/field.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { WorkLinks } from "../work-links.tsx";
import type { SavedData } from "./load-saved.ts";
import { searchWords } from "./search-words.ts";

const doneCodes = ["save", "remove", "mail-on", "mail-off"] as const;

export function SavedView({ data: { list, tried } }: { data: SavedData }) {
  const { t, query, href, me } = usePage();
  const done = doneCodes.find((code) => code === query.get("done"));
  const quiet = me?.person.mailPreference === "none" && list.items.some(({ mail }) => mail);
  return (
    <>
      <PageHead title={t("catalogueWork.saved.title")} lead={t("catalogueWork.saved.lead")} />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t(`catalogueWork.saved.done.${done}`) : null} tried={tried} />
        <SaveForm tried={typedIn(tried, "save")} />
        {quiet && (
          <p>
            {t("catalogueWork.saved.quiet")}{" "}
            <a href={href("account")}>{t("catalogueWork.saved.toAccount")}</a>
          </p>
        )}
        {list.items.map((search) => (
          <SearchCard key={search.id} search={search} tried={tried} />
        ))}
        {list.total === 0 && (
          <EmptyState title={t("catalogueWork.saved.none")}>
            <p>{t("catalogueWork.saved.noneText")}</p>
            <ButtonLink href={href("catalogue")} variant="primary">
              {t("catalogueWork.links.catalogue")}
            </ButtonLink>
          </EmptyState>
        )}
        <PagesNav list={list} />
        <WorkLinks current="savedSearches" />
      </div>
    </>
  );
}

/** Drawn when keeping a search did not work, or when its sender had to sign in first: the address has it then. */
function SaveForm({ tried }: { tried: Tried | null }) {
  const view = usePage();
  const { t } = view;
  const given = tried?.form ?? view.query;
  if (!given.has("query")) return null;
  const query = (given.get("query") ?? "").replace(/^\?/, "");
  return (
    <section className="w-card" aria-labelledby="save">
      <div>
        <h2 id="save">{t("catalogueWork.saved.save")}</h2>
        <p className="w-longtext">{searchWords(query, view)}</p>
      </div>
      <ActForm act="save">
        <input type="hidden" name="query" value={query} />
        <TextField
          id="name"
          name="name"
          label={t("catalogueWork.saved.name")}
          hint={t("catalogueWork.saved.nameHint")}
          value={given.get("name") ?? ""}
          error={tried?.faults["name"]}
        />
        <Submit>{t("catalogueWork.saved.saveYes")}</Submit>
      </ActForm>
    </section>
  );
}

function SearchCard({ search, tried }: { search: SavedSearch; tried: Tried | null }) {
  const view = usePage();
  const { t, format, href } = view;
  const { id, name, query, mail, createdAt } = search;
  return (
    <article className="w-card" aria-labelledby={`search-${id}`}>
      <div>
        <h2 id={`search-${id}`} className="w-longtext">
          <a href={href("catalogue", {}, new URLSearchParams(query))}>{name}</a>
        </h2>
        <p className="w-longtext">{searchWords(query, view)}</p>
        <p className="w-meta">
          {t(mail ? "catalogueWork.saved.withMail" : "catalogueWork.saved.withoutMail")}.{" "}
          {t("catalogueWork.saved.since", { date: format.date(dayOf(createdAt)) })}
        </p>
      </div>
      <div className="w-row w-row--top w-noprint">
        <ActForm act={mail ? "mail-off" : "mail-on"} of={id} className="w-row">
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="query" value={query} />
          <button className="ams-button ams-button--secondary w-small" type="submit">
            {t(mail ? "catalogueWork.saved.mailOff" : "catalogueWork.saved.mailOn")}
            <span className="w-vh"> {t("catalogueWork.saved.about", { name })}</span>
          </button>
        </ActForm>
        <Confirm
          act="remove"
          of={id}
          label={t("catalogueWork.saved.remove")}
          about={t("catalogueWork.saved.about", { name })}
          question={t("catalogueWork.saved.removeQuestion")}
          yes={t("catalogueWork.saved.removeYes")}
          open={typedIn(tried, "remove", id) !== null}
        />
      </div>
    </article>
  );
}
