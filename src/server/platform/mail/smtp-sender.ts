import { createTransport } from "nodemailer";
import type { Letter } from "./compose-mail.ts";

/** How the mail server took a mail. */
export type Taken =
  | { readonly how: "sent" }
  /** Refused for good: this address, or this mail at this address. */
  | { readonly how: "bounced"; readonly code: string }
  /** Not now; `trouble` when the server itself does not work, so that the next mail need not try. */
  | { readonly how: "later"; readonly code: string; readonly trouble: boolean };

export type SendLetter = (letter: Letter, signal: AbortSignal) => Promise<Taken>;

// A mail server that is well answers within seconds; the whole is limited by the signal.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends by a mail server: RFC 5321, with TLS unless the server is on this machine or `SMTP_URL` says
 * `?requireTLS=false`. Every mail has a Message-ID made of its id, so that one that is sent twice is known as the same.
 */
export function smtpSender({
  smtpUrl,
  from,
  baseUrl,
}: {
  readonly smtpUrl: string;
  readonly from: string;
  readonly baseUrl: string;
}): SendLetter {
  const onThisMachine = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(smtpUrl).hostname);
  // What the URL says goes before the rest.
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: !onThisMachine,
    ...patience,
  });
  const { hostname, protocol } = new URL(baseUrl);
  return async (letter, signal) => {
    try {
      await transport.sendMail({
        signal,
        from: { name: "Waaier", address: from },
        to: { name: "", address: letter.to },
        envelope: { from, to: letter.to },
        messageId: `<${letter.id}@${hostname}>`,
        date: letter.date,
        subject: letter.subject,
        text: letter.text,
        textEncoding: "quoted-printable",
        headers: headersOf(letter, protocol === "https:"),
        xMailer: false,
        // Nothing of a mail is taken from a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { how: "sent" };
    } catch (error) {
      return failureOf(error);
    }
  };
}

type Headers = Readonly<Record<string, string | { prepared: true; value: string }>>;

function headersOf({ language, unsubscribe }: Letter, secure: boolean): Headers {
  const own = {
    "Content-Language": language,
    // RFC 3834 §5: no "out of office" in answer.
    "Auto-Submitted": "auto-generated",
  };
  if (!unsubscribe) return own;
  if (!secure) return { ...own, "List-Unsubscribe": onOneLine(unsubscribe.page) };
  return {
    ...own,
    // RFC 8058 §3.1: one address, with https; mail programs post to it, people get the link in the text.
    "List-Unsubscribe": onOneLine(unsubscribe.oneClick),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** Folded it would begin with an empty line, which some mail programs take for an empty header. */
const onOneLine = (link: string) => ({ prepared: true, value: `<${link}>` }) as const;

interface SmtpFault {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
  readonly permanent?: boolean;
}

/** What a fault means. Its words are not kept: they repeat the address. */
function failureOf(error: unknown): Taken {
  const { code, responseCode, command = "", permanent } = error as SmtpFault;
  const told = `${responseCode ?? code ?? "unknown"}`;
  // At other commands it is our server or our account that is refused, whoever the mail is for.
  const ofThisMail = responseCode !== undefined && ["RCPT TO", "DATA"].includes(command);
  if (ofThisMail && permanent) return { how: "bounced", code: told };
  return { how: "later", code: told, trouble: !ofThisMail };
}
