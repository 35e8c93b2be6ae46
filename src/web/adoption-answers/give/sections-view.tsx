import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { MayOnlySee } from "../may-only-see.tsx";
import { StateBar } from "../state-bar.tsx";
import { askedOf, countedOf, inAddress, keyOf } from "../subjects.ts";
import { named } from "../words.ts";
import { Bulk } from "./bulk.tsx";
import { Conflicts } from "./conflicts.tsx";
import { GivenList, ItemList } from "./item-list.tsx";
import type { GiveData } from "./load-give.ts";
import { ReadyList } from "./ready-list.tsx";
import { isAnswered } from "./replaced.ts";
import { type Item, nextAfter, sectionIds } from "./sections.ts";

interface SectionsViewProps {
  readonly data: GiveData;
  readonly items: readonly Item[];
}

/** Every subject, with what asks the most first; and one answer for many of them. */
export function SectionsView({ data, items }: SectionsViewProps) {
  const mayGive = data.mayGive !== "no";
  const inSection = (id: Item["section"]) => items.filter(({ section }) => section === id);
  return (
    <>
      <Progress data={data} items={items} />
      {!mayGive && <MayOnlySee organisation={data.organisation.id} />}
      <Conflicts id={data.organisation.id} items={inSection("conflict")} />
      <ReadyList items={inSection("ready")} data={data} />
      {(["expired", "review", "silent"] as const).map((id) => (
        <ItemList key={id} id={id} items={inSection(id)} data={data} />
      ))}
      {mayGive && <Bulk tried={data.tried} items={items} />}
      <GivenList items={inSection("given")} data={data} />
    </>
  );
}

/** How far it is, where each part begins, and what comes next. */
function Progress({ data: { organisation, mayGive }, items }: SectionsViewProps) {
  const { t, format, href } = usePage();
  const { id } = organisation;
  const asked = askedOf(items);
  const answered = asked.filter(isAnswered).length;
  const free = items.length - asked.length;
  const next = nextAfter(items, null);
  return (
    <section className="w-card" aria-labelledby="progress">
      <h2 id="progress">
        {t("adoptionAnswers.progress.title", {
          n: format.number(answered),
          of: format.number(asked.length),
        })}
      </h2>
      {free > 0 && (
        <p className="w-meta">
          {t("adoptionAnswers.progress.free", { free: format.number(free) })}
        </p>
      )}
      <StateBar items={countedOf(items)} />
      <nav className="w-noprint" aria-label={t("adoptionAnswers.progress.parts")}>
        <ul className="w-chips">
          {sectionIds.map((section) => {
            const of = items.filter((item) => item.section === section);
            const n = (section === "silent" ? countedOf(of) : of).length;
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
