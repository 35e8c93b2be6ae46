import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookie that carries the token of a session. */
export interface SessionCookie {
  /** The token that a request shows, or null. */
  tokenOf(request: FastifyRequest): string | null;
  /** Gives the browser the token of its session; null takes it away. */
  set(reply: FastifyReply, token: string | null): void;
}

/**
 * Over https the name begins with `__Host-`, so that no other site of the same domain can set it and no other name
 * counts. A browser takes that name over https alone. Sources: RFC 6265bis §4.1.3.2, OWASP ASVS 3.3.
 */
export function sessionCookie(baseUrl: string): SessionCookie {
  const safe = baseUrl.startsWith("https:");
  const name = safe ? "__Host-waaier" : "waaier";
  return {
    tokenOf: ({ headers }) => (headers.cookie === undefined ? null : tokenIn(headers.cookie, name)),
    set: (reply, token) => {
      const ends = token === null ? "; Max-Age=0" : "";
      const secure = safe ? "; Secure" : "";
      reply.header(
        "set-cookie",
        `${name}=${token ?? ""}; Path=/; HttpOnly; SameSite=Lax${secure}${ends}`,
      );
    },
  };
}

/** A cookie's value, when it looks like a token that we gave. */
function tokenIn(cookies: string, name: string): string | null {
  for (const pair of cookies.split(";")) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value !== undefined && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return null;
}
