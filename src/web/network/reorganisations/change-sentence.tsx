import { RichText } from "../../ui/rich-text.tsx";
import { usePage } from "../../view.tsx";
import { NameList, OrganisationLink } from "../name-list.tsx";
import type { Change } from "./changes.ts";

/** A change of the map as a sentence, every municipality in it a link. */
export function ChangeSentence({ change }: { change: Change }) {
  const { t } = usePage();
  const one = change.from.length === 1;
  const sentence = {
    merger: one ? "mergerOne" : "merger",
    addition: one ? "addition" : "additionMany",
    split: "split",
    renaming: "renaming",
  } as const;
  return (
    <RichText
      text={t(`network.reorganisations.${sentence[change.kind]}`)}
      parts={{
        from: () => (
          <NameList
            items={change.from}
            keyOf={({ id }) => id}
            draw={(from) => (
              <>
                {from.part && `${t("network.reorganisations.partOf")} `}
                <OrganisationLink to={from} />
              </>
            )}
          />
        ),
        to: () => (
          <b>
            <NameList
              items={change.to}
              keyOf={({ id }) => id}
              draw={(to) => <OrganisationLink to={to} />}
            />
          </b>
        ),
      }}
    />
  );
}

/** How we know of it, and what is in doubt. */
export function ChangeBasis({ change }: { change: Change }) {
  const { t } = usePage();
  const known = change.bases.map((basis) => t(`network.reorganisations.basis.${basis}`));
  return (
    <span className="w-sub">
      {known.join(". ")}.{change.inDoubt && ` ${t("network.reorganisations.doubt")}`}
    </span>
  );
}
