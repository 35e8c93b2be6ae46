import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";

/** How it is reckoned, and where the facts come from. */
export function LikeFacts() {
  const { t, href } = usePage();
  return (
    <section className="w-card" aria-labelledby="reckoned">
      <h2 id="reckoned">{t("likeUs.reckoned.title")}</h2>
      <p>{t("likeUs.reckoned.how")}</p>
      <p>{t("likeUs.reckoned.unknown")}</p>
      <p className="w-meta">
        <RichText
          text={t("likeUs.reckoned.sources")}
          parts={{
            sources: (words) => <a href={href("sources")}>{words}</a>,
            api: (words) => <a href={href("api")}>{words}</a>,
          }}
        />
      </p>
    </section>
  );
}
