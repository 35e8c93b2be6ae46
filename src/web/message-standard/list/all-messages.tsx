import { messages } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";
import { purposeOf } from "../standard-words.ts";

const families = [
  ["WMO", "wmo"],
  ["JW", "jw"],
] as const;

/** Links to all messages, of each family in the order of their numbers. */
export function AllMessages() {
  const view = usePage();
  const { t, href } = view;
  const all = [...messages.values()].toSorted((a, b) => a.number.localeCompare(b.number));
  return (
    <section className="w-stack" aria-labelledby="all">
      <h2 id="all">{t("messageStandard.all.title")}</h2>
      <div className="w-split w-split--even">
        {families.map(([prefix, key]) => (
          <div className="w-card" key={prefix}>
            <h3>{t(`messageStandard.all.${key}`)}</h3>
            <ul className="w-std-messages">
              {all
                .filter(({ family }) => family.prefix === prefix)
                .map((message) => (
                  <li key={message.name}>
                    <a href={href("message", { name: message.name })}>{message.name}</a>
                    <span className="w-meta">{purposeOf(view, message)}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
