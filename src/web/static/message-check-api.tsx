import { exampleMessage } from "#standards/istandaarden/examples/example-of";
import { checkMessage } from "#standards/istandaarden/index";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { messageReport } from "#standards/istandaarden/report/index";
import type { Language } from "../language.ts";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";

const statuses = ["200", "400", "401", "408", "415", "429", "503"] as const;

/** How a program has a message checked; of who works somewhere, where the key is made. */
export function MessageCheckApi() {
  const { t, me, href, baseUrl, language } = usePage();
  const links = useSiteLinks();
  const organisation = me?.organisation ?? null;
  return (
    <>
      <pre className="w-code">
        <code>{curl(baseUrl)}</code>
      </pre>
      <p>
        <RichText text={t("api.messages.key")} parts={links} />
      </p>
      {organisation && (
        <p>
          <a href={href("apiKeys", { id: organisation.id })}>
            {t("api.messages.ownKeys", { name: organisation.name })}
          </a>
        </p>
      )}
      <p>{t("api.messages.answer")}</p>
      <pre className="w-code">
        <code>{answerIn(language)}</code>
      </pre>
      <p>
        <RichText text={t("api.messages.more")} parts={links} />
      </p>
      <TableRegion name={t("api.messages.statuses")}>
        <thead>
          <tr>
            <th scope="col">{t("api.messages.col.status")}</th>
            <th scope="col">{t("api.messages.col.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">{status}</th>
              <td>
                <RichText text={t(`api.messages.status.${status}`)} parts={links} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <h3>{t("api.messages.own.title")}</h3>
      <p>
        <RichText text={t("api.messages.own.text")} parts={links} />
      </p>
      <pre className="w-code">
        <code>{"npm run package\nnode bin/waaier check bericht.xml"}</code>
      </pre>
    </>
  );
}

const curl = (baseUrl: string): string =>
  [
    "curl -H 'Authorization: Bearer wk_…'",
    "  -H 'Content-Type: application/xml'",
    "  --data-binary @bericht.xml",
    `  '${baseUrl}/api/v1/message-checks'`,
  ].join(" \\\n");

const made = new Map<Language, string>();

/** What is really answered to a message with one fault, made once: no example that the check has grown away from. */
function answerIn(language: Language): string {
  const known = made.get(language);
  if (known !== undefined) return known;
  const verdict = checkMessage(new TextEncoder().encode(withFault()));
  const report = messageReport(verdict, { lang: language, showBsn: false });
  const written = JSON.stringify(report, null, 2);
  made.set(language, written);
  return written;
}

/** A start message of which one digit of the BSN is wrong. */
function withFault(): string {
  const message = messages.get("WMO305");
  if (!message) throw new Error("there is no WMO305");
  const right = [...exampleMessage(message, { clients: 1, products: 1 })].join("");
  return right.replace(/(?<=:Bsn>\d{8})\d/, (digit) => String((Number(digit) + 1) % 10));
}
