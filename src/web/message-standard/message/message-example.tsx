import { exampleMessage } from "#standards/istandaarden/examples/example-of";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";

/** A whole message with people who do not exist, always the same. */
export function MessageExample({ message }: { message: MessageDefinition }) {
  const { t } = usePage();
  const label = t("messageStandard.message.exampleName", { name: message.name });
  return (
    <section className="w-card" aria-labelledby="example">
      <div className="w-stack w-stack--s">
        <h2 id="example">{t("messageStandard.message.example")}</h2>
        <p>{t("messageStandard.message.exampleText")}</p>
      </div>
      <details className="w-std-more">
        <summary>{t("messageStandard.message.exampleShow")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
        <section className="w-xml" tabIndex={0} aria-label={label}>
          <pre translate="no">{written(message)}</pre>
        </section>
      </details>
    </section>
  );
}

/** With narrow tabs, for a phone. */
const written = (message: MessageDefinition): string =>
  [...exampleMessage(message, { clients: 1, products: 1 })]
    .join("")
    .replace(/\r/g, "")
    .replace(/\t/g, "  ");
