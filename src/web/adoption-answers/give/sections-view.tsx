import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { StateBar } from "../state-bar.tsx";
import { inAddress, keyOf } from "../subjects.ts";
import { named } from "../words.ts";
import { Bulk } from "./bulk.tsx";
import { Conflicts } from "./conflicts.tsx";
import { GivenList, ItemList } from "./item-list.tsx";
import type { GiveData } from "./load-give.ts";
import { ReadyList } from "./ready-list.tsx";
import { type Item, nextAfter, sectionIds } from "./sections.ts";

interface SectionsViewProps {
  readonly data: GiveData;
  readonly items: readonly Item[];
}

/** Every subject, with what asks the most first; and one answer for many of them. */
export function SectionsView({ data, items }: SectionsViewProps) {
  const { t } = usePage();
  const mayGive = data.mayGive !== "no";
  const inSection = (id: Item["section"]) => items.filter(({ section }) => section === id);
  return (
    <>
      <Progress data={data} items={items} />
      {!mayGive && <p className="w-meta">{t("adoptionAnswers.mayOnlySee")}</p>}
      <Conflicts id={data.organisation.id} items={inSection("conflict")} />
      <ReadyList items={inSection("ready")} data={data} />
      {(["expired", "review", "silent"] as const).map((id) => (
        <ItemList key={id} id={id} items={inSection(id)} data={data} />
      ))}
      {mayGive && <Bulk tried={data.tried} />}
      <GivenList items={inSection("given")} data={data} />
    </>
  );
}

/** How far it is, where each part begins, and what comes next. */
function Progress({ data: { organisation, mayGive }, items }: SectionsViewProps) {
  const { t, format, href } = usePage();
  const { id } = organisation;
  const answered = items.filter(({ answer }) => !open.has(answer)).length;
  const next = nextAfter(items, null);
  return (
    <section className="w-card" aria-labelledby="progress">
      <h2 id="progress">
        {t("adoptionAnswers.progress.title", {
          n: format.number(answered),
          of: format.number(items.length),
        })}
      </h2>
      <StateBar items={items} />
      <nav className="w-noprint" aria-label={t("adoptionAnswers.progress.parts")}>
        <ul className="w-chips">
          {sectionIds.map((section) => {
            const n = items.filter((item) => item.section === section).length;
            return (
              n > 0 && (
                <li key={section}>
                  <a className="w-chip" href={`#${section}`}>
                    {t(`adoptionAnswers.section.${section}.short`)}{" "}
                    <span className="w-num w-chip__n">{format.number(n)}</span>
                  </a>
                </li>
              )
            );
          })}
        </ul>
      </nav>
      <div className="w-row w-noprint">
        {next && mayGive !== "no" && (
          <ButtonLink href={href("giveAnswers", { id }, inAddress(keyOf(next)))} variant="primary">
            {t("adoptionAnswers.progress.next", { name: named(next) })}
          </ButtonLink>
        )}
        <a href={href("answers", { id })}>{t("adoptionAnswers.progress.public")}</a>
      </div>
    </section>
  );
}

/** What nobody can count as an answer. */
const open: ReadonlySet<string> = new Set(["none", "expired", "conflict"]);
