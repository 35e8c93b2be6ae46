import { Alert } from "@amsterdam/design-system-react";
import type { ElementRow } from "#standards/istandaarden/explanations/message-page";
import { sentBefore } from "#standards/istandaarden/explanations/sent-by";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { partiesOf, purposeOf } from "../standard-words.ts";
import { Deadlines } from "./deadlines.tsx";
import { MessageLaterRules } from "./later-rules.tsx";
import { MessageExample } from "./message-example.tsx";
import { MessageFacts } from "./message-facts.tsx";
import { Structure } from "./structure.tsx";

export interface MessageData {
  readonly message: MessageDefinition;
  readonly rows: readonly ElementRow[];
}

export function MessageView({ message, rows }: MessageData) {
  const view = usePage();
  const { t, href } = view;
  const { name, family, release, reconstructed, returns } = message;
  return (
    <>
      <div className="w-pagehead">
        <h1>{t("messageStandard.message.title", { name, purpose: purposeOf(view, message) })}</h1>
        <p className="w-lead">
          {t("messageStandard.message.lead", {
            ...partiesOf(view, message),
            family: family.name,
            release,
          })}
        </p>
        <div className="w-row w-noprint">
          <ButtonLink href={href("messageCheck")} icon="check">
            {t("messageStandard.act.check")}
          </ButtonLink>
          <PrintButton />
        </div>
      </div>
      <div className="w-stack w-stack--l">
        {reconstructed && (
          <Alert
            heading={t("messageStandard.message.reconstructed")}
            headingLevel={2}
            severity="warning"
          >
            <p>{t("messageStandard.message.reconstructedText")}</p>
          </Alert>
        )}
        {returns !== null && (
          <p>
            {t("messageStandard.message.retourRules", { name: sentBefore(message)?.name ?? "" })}{" "}
            {t("messageStandard.message.retourHeader", { name: sentBefore(message)?.name ?? "" })}
          </p>
        )}
        <div className="w-split w-split--even">
          <MessageFacts message={message} />
          <Deadlines message={message} />
        </div>
        <Structure name={name} rows={rows} />
        <MessageLaterRules name={name} />
        <MessageExample message={message} />
      </div>
    </>
  );
}
