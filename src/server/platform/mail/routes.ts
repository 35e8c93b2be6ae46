import * as contract from "#contract/mail";
import type { Api } from "../http/api.ts";
import { getOutboxMessage } from "./get-outbox-message.ts";
import { listOutbox } from "./list-outbox.ts";
import type { MailKit } from "./mail-kit.ts";
import { unsubscribe } from "./unsubscribe.ts";

export function serveMail(api: Api, { directory }: Pick<MailKit, "directory">): void {
  api.serve(contract.unsubscribe, ({ body, work }) =>
    work.change((ctx) => unsubscribe(ctx, directory, body.token)),
  );
}

/** Shows everybody's mail to everybody, secret links and all: only for a server that is on the reader's own machine. */
export function serveOutbox(api: Api, kit: MailKit): void {
  api.serve(contract.listOutboxMessages, ({ query, work }) =>
    work.read((ctx) => listOutbox(ctx, kit, query)),
  );
  api.serve(contract.getOutboxMessage, ({ params, work }) =>
    work.read((ctx) => getOutboxMessage(ctx, kit, params.message)),
  );
}
