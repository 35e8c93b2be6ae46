import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Invalid } from "../refusal.ts";
import { TooSlow, UnsupportedMedia } from "./http-refusals.ts";

/** As long as an answer may need to reach who is still sending. */
const hangUpAfterMs = 5_000;

/** Longer than a connection needs that lost something twice; shorter than a request may take in all, in which it holds its place. */
const silentAtMostMs = 10_000;

/** Lets routes of this part of the server take content as it comes: nothing of it is read before the use case asks. */
export function withStreams(parent: FastifyInstance, use: (http: FastifyInstance) => void): void {
  parent.register((http, _options, done) => {
    http.removeAllContentTypeParsers();
    http.addContentTypeParser("*", (_request, payload, parsed) => parsed(null, payload));
    use(http);
    done();
  });
}

/**
 * The content of a request in pieces, none larger than what the connection gives at once (64 KB), and no faster than they
 * are asked for; between two of them others get their turn. Throws `platform/unsupported-media-type` for another kind of
 * content, `platform/compressed`, and while it is read `platform/broken-off`, and `platform/too-slow` when nothing comes any more.
 */
export function streamIn(
  request: FastifyRequest,
  reply: FastifyReply,
  kinds: readonly string[],
): AsyncIterable<Uint8Array> {
  hangUpLater(request, reply);
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
  const kind = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!kinds.includes(kind)) {
    throw new UnsupportedMedia(
      "platform/unsupported-media-type",
      `Send the content as it is, with \`Content-Type: ${kinds[0]}\`. Taken are: ${kinds.join(", ")}.`,
    );
  }
  if (encoding.trim().toLowerCase() !== "identity") {
    // RFC 9110 §12.5.3: which encoding would do.
    reply.header("accept-encoding", "identity");
    throw new UnsupportedMedia(
      "platform/compressed",
      "Send the content without compression: leave `Content-Encoding` out.",
    );
  }
  return piecesOf(request, reply);
}

/** How many bytes a sender says that will come: 0 when it did not say so. */
export const announcedIn = ({ headers }: FastifyRequest): number =>
  Number(headers["content-length"] ?? 0);

async function* piecesOf({ raw }: FastifyRequest, reply: FastifyReply): AsyncGenerator<Uint8Array> {
  // Who stops reading still has an answer to give over the same connection.
  const reading = raw.iterator({ destroyOnReturn: false });
  try {
    for (;;) {
      const next = await inTime(reading.next());
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    if (error instanceof TooSlow) {
      // RFC 9110 §15.5.9: who does not go on has no use for the connection.
      reply.header("connection", "close");
      throw error;
    }
    throw new Invalid(
      "platform/broken-off",
      "The content broke off before it was whole. Nothing of it was kept. Send it again.",
    );
  } finally {
    // Not waited for: a piece that never comes would hold it.
    void reading.return?.();
  }
}

/** A piece, unless none comes. The time in which a check itself waits for its turn does not count. */
function inTime<T>(next: Promise<T>): Promise<T> {
  return new Promise((came, failed) => {
    const timer = setTimeout(
      () =>
        failed(
          new TooSlow(
            "platform/too-slow",
            "Nothing of the content came for ten seconds. Nothing of it was kept. Send it again.",
          ),
        ),
      silentAtMostMs,
    );
    void next.then(came, failed).finally(() => clearTimeout(timer));
  });
}

/**
 * Once the answer has left, what still comes in is let go of for a moment: closing while the sender still sends would reset
 * the connection, and the answer with it. Then it is closed: nobody has to take what nobody reads.
 */
function hangUpLater({ raw }: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once("finish", () => {
    if (raw.complete) return;
    raw.resume();
    const timer = setTimeout(() => raw.destroy(), hangUpAfterMs).unref();
    raw.once("close", () => clearTimeout(timer));
    raw.once("end", () => clearTimeout(timer));
  });
}
