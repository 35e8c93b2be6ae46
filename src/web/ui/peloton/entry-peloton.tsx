import type { Peloton } from "#contract/adoption";
import { usePage } from "../../view.tsx";
import { MoreLink } from "../button-link.tsx";
import { Icon } from "../icon.tsx";
import { PelotonPicture } from "./peloton-picture.tsx";
import { groupWord } from "./rider-words.ts";
import { saidWords } from "./said-words.ts";
import { isUser } from "./spots.ts";

/** Who uses an entry, in short: on its own page. Of nobody known is said in words, without a picture. */
export function EntryPeloton({ peloton }: { peloton: Peloton }) {
  const view = usePage();
  const { t, format, href, me } = view;
  const { entry, counts, riders } = peloton;
  const users = counts.front + counts.peloton;
  const figure = (count: number) => ({ count, n: format.number(count) });
  const own = riders.find(({ municipality }) => municipality.id === me?.organisation?.id);
  const drawn = users + counts.followers > 0;
  const said = saidWords(users > 0 ? riders.filter(isUser) : riders, view);
  const says = riders.filter(({ sourceSays }) => sourceSays !== null).length;
  const sentences = [
    users === 0 && t("adoptionPeloton.card.none", { name: entry.name }),
    counts.followers > 0 && t("adoptionPeloton.card.followers", figure(counts.followers)),
    counts.not > 0 && t("adoptionPeloton.card.not", figure(counts.not)),
    counts["not-known"] > 0 &&
      t("adoptionPeloton.card.unknown", {
        ...figure(counts["not-known"]),
        total: format.number(riders.length),
      }),
    says > 0 && t("adoptionPeloton.lead.says", figure(says)),
  ].filter((sentence) => sentence !== false);
  return (
    <section className="w-card" aria-labelledby="users">
      <div className="w-sechead">
        <h2 id="users">
          {users === 0
            ? t("adoptionPeloton.card.titleNone")
            : t("adoptionPeloton.card.title", figure(users))}
        </h2>
        {said !== null && (
          <p className="w-meta">
            {said.charAt(0).toLocaleUpperCase(view.language) + said.slice(1)}
          </p>
        )}
      </div>
      <p>{sentences.join(" ")}</p>
      {own && (
        <p>
          <span className="w-badge w-badge--here">
            <Icon name="pin" />
            {t("adoptionPeloton.card.own", { group: groupWord(own.group, peloton, view) })}
          </span>
        </p>
      )}
      {drawn && <PelotonPicture peloton={peloton} compact own={own?.municipality.id ?? null} />}
      <p className="w-noprint">
        <MoreLink href={href("entryUsers", { id: entry.id })}>
          {t(drawn || says === 0 ? "adoptionPeloton.card.more" : "adoptionPeloton.card.moreNone")}
        </MoreLink>
      </p>
    </section>
  );
}
