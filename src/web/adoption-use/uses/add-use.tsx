import type { CatalogueHit } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { farWords, sinceOf } from "../words.ts";
import type { Find, UsesData } from "./load-uses.ts";

/** Looks in the catalogue for what the organisation uses too. */
export function AddUse({ data }: { data: UsesData }) {
  const { t, href, path } = usePage();
  const { organisation, find, may } = data;
  return (
    <section className="w-card w-noprint" aria-labelledby="add">
      <div className="w-row w-row--between">
        <div>
          <h2 id="add">{t("adoptionUse.add.title")}</h2>
          <p className="w-meta">{t("adoptionUse.add.text")}</p>
        </div>
        {may("putFirstFill") !== "no" && (
          <ButtonLink href={href("firstFill", { id: organisation.id })} icon="plus" small>
            {t("adoptionUse.uses.fill")}
          </ButtonLink>
        )}
      </div>
      <search>
        <form className="w-stack w-stack--s" action={`${path.split("?", 1)[0]}#add`}>
          <label className="ams-label" htmlFor="find">
            {t("adoptionUse.add.label")}
          </label>
          <div className="w-usefind">
            <input
              className="ams-text-input"
              id="find"
              name="find"
              type="search"
              autoComplete="off"
              defaultValue={find?.words}
            />
            <button className="ams-button ams-button--primary" type="submit">
              <Icon name="search" />
              {t("adoptionUse.add.search")}
            </button>
          </div>
        </form>
      </search>
      {find && <Found find={find} data={data} />}
    </section>
  );
}

function Found({ find: { words, hits, total }, data }: { find: Find; data: UsesData }) {
  const { t, href, format } = usePage();
  if (hits.length === 0) {
    return (
      <div className="w-stack w-stack--s" role="status">
        <p>
          <strong>{t("adoptionUse.add.none", { words })}</strong>
        </p>
        <p>{t("adoptionUse.add.noneText")}</p>
        <div>
          <ButtonLink href={href("proposeEntry", {}, { name: words })}>
            {t("adoptionUse.add.propose")}
          </ButtonLink>
        </div>
      </div>
    );
  }
  return (
    <div className="w-stack w-stack--s">
      <p className="w-meta" role="status">
        {total > hits.length
          ? t("adoptionUse.add.first", { n: hits.length, total: format.number(total) })
          : t("adoptionUse.add.found", { count: total })}
      </p>
      <ul className="w-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Hit hit={hit} data={data} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One click for who uses it; data, a version and more on a form. What was said before is changed there. */
function Hit({ hit, data: { organisation, lines } }: { hit: CatalogueHit; data: UsesData }) {
  const view = usePage();
  const { t, href } = view;
  const { id } = organisation;
  // Of what merged into the organisation it says its own word.
  const first = lines.find(
    ({ origin, entry, saidBy }) => origin === "own" && entry.id === hit.id && saidBy.id === id,
  );
  const form = (more: Readonly<Record<string, string>> = {}) =>
    `${href("uses", { id }, { entry: hit.id, ...more })}#form`;
  const about = <span className="w-vh">: {hit.name}</span>;
  return (
    <div className="w-useask">
      <div>
        <a href={href("entry", { id: hit.id })} lang={dutchOn(view)}>
          <strong>{hit.name}</strong>
        </a>
        {hit.summary !== null && (
          <p className="w-meta w-useask__text" lang={dutchOn(view)}>
            {hit.summary}
          </p>
        )}
        {first && (
          <p className="w-meta">
            {t("adoptionUse.add.said", { status: farWords(first.status, sinceOf(first), view) })}
          </p>
        )}
      </div>
      <div className="w-row">
        {first ? (
          <>
            <ButtonLink href={form({ use: first.useId })} small>
              {t("adoptionUse.actions.change")}
              {about}
            </ButtonLink>
            <ButtonLink href={form({ new: "1" })} variant="tertiary" small>
              {t("adoptionUse.add.another")}
              {about}
            </ButtonLink>
          </>
        ) : (
          <>
            <ActForm act="use" of={hit.id} className="">
              <button className="ams-button ams-button--primary w-small" type="submit">
                <Icon name="check" />
                {t("adoptionUse.add.weUse")}
                {about}
              </button>
            </ActForm>
            <ButtonLink href={form()} variant="tertiary" small>
              {t("adoptionUse.add.more")}
              {about}
            </ButtonLink>
          </>
        )}
      </div>
    </div>
  );
}
