import { hash } from "node:crypto";
import { normalizeIP } from "@fastify/rate-limit";
import type { FastifyReply, FastifyRequest } from "fastify";
import { keyPrefix } from "#contract/api-keys";

/** The API key that a request shows, or null. Source: RFC 6750 §2.1; never in an address, which ends up in logs. */
export function keyOf({ headers }: FastifyRequest): string | null {
  const [, key = null] = /^Bearer +([\w.~+/=-]{1,200})$/i.exec(headers.authorization ?? "") ?? [];
  return key;
}

/** A name that a caller gave, of which nothing is told on from where an API key begins: an answer may end up in a log. */
export function withoutKeys(name: string): string {
  const at = name.toLowerCase().indexOf(keyPrefix);
  return at < 0 ? name : `${name.slice(0, at)}${keyPrefix}…`;
}

/** More keys than are used in an hour. */
const mostKnown = 10_000;

/**
 * By what requests with a key are counted for the limit per minute: by the key, once it was answered, so that a supplier does
 * not share a limit with who stands behind the same address; by the address before that, so that nobody gets a new limit
 * with each key that he tries. Of keys a digest is held, in memory only.
 */
export function countedByKey() {
  const known = new Set<string>();
  return {
    config: {
      rateLimit: {
        keyGenerator: (request: FastifyRequest): string => {
          const digest = digestOf(request);
          return digest !== null && known.has(digest) ? digest : normalizeIP(request.ip);
        },
      },
    },
    onResponse: (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
      const digest = digestOf(request);
      if (digest !== null) {
        if (reply.statusCode === 401) known.delete(digest);
        if (reply.statusCode === 200 && known.size < mostKnown) known.add(digest);
      }
      done();
    },
  };
}

function digestOf(request: FastifyRequest): string | null {
  const key = keyOf(request);
  return key === null ? null : hash("sha256", key, "base64");
}
