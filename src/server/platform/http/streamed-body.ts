import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Invalid } from "../refusal.ts";
import { UnsupportedMedia } from "./http-refusals.ts";

/** As long as an answer may need to reach who is still sending. */
const hangUpAfterMs = 5_000;

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
 * content, `platform/compressed`, and `platform/broken-off` while it is read.
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
  return piecesOf(request);
}

async function* piecesOf({ raw }: FastifyRequest): AsyncGenerator<Uint8Array> {
  try {
    // Who stops reading still has an answer to give over the same connection.
    yield* raw.iterator({ destroyOnReturn: false });
  } catch {
    throw new Invalid(
      "platform/broken-off",
      "The content broke off before it was whole. Nothing of it was kept. Send it again.",
    );
  }
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
