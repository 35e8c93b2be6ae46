import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { type SendLetter, smtpSender } from "./smtp-sender.ts";

/** What a mail server can do with a mail. */
type Behaviour =
  | "accept"
  | "no such mailbox"
  | "later"
  | "drop after DATA"
  | "refuse content"
  | "silent";

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly raw: string;
}

export interface MailServer {
  behaviour: Behaviour;
  received: ReceivedMail[];
  /** Sends to it, from a site at `baseUrl`. */
  sender(baseUrl?: string): SendLetter;
  close(): Promise<void>;
}

const refusal = (responseCode: number): Error =>
  Object.assign(new Error("Somebody <sam@example.nl> is not here"), { responseCode });

/** A real mail server on this machine, for as long as a test runs. */
export async function openMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const smtp = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (server.behaviour === "no such mailbox") return done(refusal(550));
      done(server.behaviour === "later" ? refusal(451) : null);
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((raw) => {
        if (server.behaviour === "refuse content") return done(refusal(554));
        const { mailFrom, rcptTo } = envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        server.received.push({ to: rcptTo.map(({ address }) => address), from, raw });
        if (server.behaviour === "silent") return;
        if (server.behaviour !== "drop after DATA") return done();
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  // Of connections that break, which is what some tests are about.
  smtp.on("error", () => undefined);
  smtp.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => smtp.listen(0, "127.0.0.1", listening));
  const { port } = smtp.server.address() as AddressInfo;
  const server: MailServer = {
    behaviour: "accept",
    received: [],
    sender: (baseUrl = "https://waaier.example") =>
      smtpSender({ smtpUrl: `smtp://127.0.0.1:${port}`, from: "waaier@example.nl", baseUrl }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => smtp.close(closed));
    },
  };
  return server;
}

export const headerOf = (mail: ReceivedMail | undefined, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, "im")
    .exec(mail?.raw.split("\r\n\r\n", 1)[0] ?? "")?.[1]
    ?.replace(/\r\n[ \t]+/g, " ");

/** The text of a mail, out of quoted-printable. */
export const wordsOf = (mail: ReceivedMail | undefined): string =>
  (mail?.raw.slice(mail.raw.indexOf("\r\n\r\n") + 4) ?? "")
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n");
