import type { Tried } from "../../acts.ts";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";

/** Organisations with an alike name, and the box that says that none of them is meant. Nothing when there are none. */
export function AlikeNames({ sent }: { sent: Tried }) {
  const { t } = usePage();
  const ticked = sent.form.getAll("despiteAlike");
  const alike = alikeIn(sent);
  if (alike.length === 0 && ticked.length === 0) return null;
  return (
    <div className="w-stack">
      {alike.length > 0 && (
        <div>
          <p className="ams-label" id="alike">
            {t("moderation.registration.alike")}
          </p>
          <p className="w-hint">{t("moderation.registration.alikeHint")}</p>
          <ul className="w-list w-list--tight" aria-labelledby="alike">
            {alike.map((one) => (
              <li key={one.id} className="w-longtext">
                <OrganisationName to={one} /> <span className="w-meta">{one.id}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ChoiceList
        id="despiteAlike"
        name="despiteAlike"
        legend={t("moderation.registration.alikeSure")}
        error={alike.length > 0 ? t("moderation.registration.alikeError") : undefined}
        choices={[{ value: "yes", label: t("moderation.registration.alikeOther") }]}
        chosen={ticked}
      />
    </div>
  );
}

/** The API tells each as its code and its name. */
function alikeIn({ refused }: Tried): readonly { readonly id: string; readonly name: string }[] {
  if (refused?.type !== "/problems/network/alike-name") return [];
  return (refused.errors ?? []).map(({ detail }) => {
    const [id = "", ...name] = detail.split(" ");
    return { id, name: name.join(" ") };
  });
}
