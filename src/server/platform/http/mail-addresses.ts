import type { FastifyInstance, FastifyRequest } from "fastify";
import { unsubscribe } from "#contract/mail";
import { mailLinks } from "../mail/unsubscribe-link.ts";
import type { Door } from "./api.ts";
import { readForms } from "./form-bodies.ts";

/**
 * Addresses that programs and people use from outside the pages: the one click with which a mail program stops mail
 * (RFC 8058), and the outbox of a server without a mail server.
 */
export function mountMailAddresses(
  parent: FastifyInstance,
  { door, outboxShown }: { door: Door; outboxShown: boolean },
): void {
  parent.register((http, _options, done) => {
    readForms(http);
    http.post("/unsubscribe", async (request: FastifyRequest, reply) => {
      const { token } = request.query as { token?: unknown };
      const credentials = { token: null, origin: "web" as const };
      await door(unsubscribe, { params: {}, query: {}, body: { token }, credentials });
      return reply.code(204).send();
    });
    // A mail program that knows no such click opens the same address as a page.
    http.get("/unsubscribe", (request: FastifyRequest, reply) => {
      const { token } = request.query as { token?: unknown };
      const asked = encodeURIComponent(typeof token === "string" ? token : "");
      return reply.redirect(mailLinks.unsubscribe.nl(asked), 302);
    });
    if (outboxShown) {
      http.get("/practice/outbox", ({ headers }, reply) =>
        reply.redirect(
          /^en\b/i.test(headers["accept-language"] ?? "")
            ? "/en/practice-outbox"
            : "/nl/oefenpostvak",
          302,
        ),
      );
    }
    done();
  });
}
