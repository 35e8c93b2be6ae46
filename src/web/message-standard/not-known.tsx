import { codeListNamed } from "#standards/istandaarden/explanations/code-lists";
import { nearCodes } from "#standards/istandaarden/explanations/explain";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { usePage } from "../view.tsx";

interface NotKnownProps {
  readonly asked: string;
  readonly title: string;
  readonly text: string;
  /** Where all of them stand. */
  readonly to: "messages" | "messageRules" | "codeLists";
}

/** What is asked for does not exist; perhaps something near it does. */
export function NotKnown({ asked, title, text, to }: NotKnownProps) {
  const { t, href } = usePage();
  const links = {
    messages: "crumb",
    messageRules: "rules.title",
    codeLists: "lists.title",
  } as const;
  return (
    <>
      <div className="w-pagehead">
        <h1>{title}</h1>
        <p className="w-lead">{text}</p>
      </div>
      <EmptyState title={t("messageStandard.search.near")}>
        <Near asked={asked} />
        <div className="w-row">
          <ButtonLink href={href("messages", {}, { q: asked.slice(0, 100) })}>
            {t("messageStandard.search.button")}
          </ButtonLink>
          <ButtonLink href={href(to)} variant="tertiary">
            {t(`messageStandard.${links[to]}`)}
          </ButtonLink>
        </div>
      </EmptyState>
    </>
  );
}

/** Links to messages, rules and lists that somebody may have meant. */
export function Near({ asked }: { asked: string }) {
  const { t, href } = usePage();
  const near = [...messagesLike(asked), ...nearCodes(asked)];
  if (near.length === 0) return <p>{t("messageStandard.search.nothingNext")}</p>;
  return (
    <ul className="w-chips">
      {near.map((code) => (
        <li key={code}>
          <a className="w-chip" href={addressFor(code)}>
            {code}
          </a>
        </li>
      ))}
    </ul>
  );

  function addressFor(code: string): string {
    if (messages.has(code)) return href("message", { name: code });
    return codeListNamed(code) ? href("codeList", { name: code }) : href("messageRule", { code });
  }
}

/** Messages with the same three digits. */
function messagesLike(asked: string): string[] {
  const [digits] = /\d{3}/.exec(asked) ?? [];
  return [...messages.values()].flatMap(({ name, number }) => (number === digits ? [name] : []));
}
