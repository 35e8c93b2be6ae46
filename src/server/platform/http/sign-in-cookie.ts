import type { FastifyReply, FastifyRequest } from "fastify";
import { attemptMinutes } from "../sign-in/attempts/begin-sign-in.ts";

/** The cookie of a browser that is signing in, and is not signed in yet: only it can finish. */
export interface SignInCookie {
  tokenOf(request: FastifyRequest): string | null;
  set(reply: FastifyReply, token: string): void;
}

/** Lives as long as an attempt. Its name begins with `__Host-` for the same reason as that of the session. */
export function signInCookie(baseUrl: string): SignInCookie {
  const safe = baseUrl.startsWith("https:");
  const name = safe ? "__Host-waaier-sign-in" : "waaier-sign-in";
  const shape = new RegExp(`(?:^|;)\\s*${name}=([\\w-]{43})(?:;|$)`);
  return {
    tokenOf: ({ headers }) => shape.exec(headers.cookie ?? "")?.[1] ?? null,
    set: (reply, token) => {
      const secure = safe ? "; Secure" : "";
      // Lax: the provider sends the browser back, and a strict cookie would stay away then.
      reply.header(
        "set-cookie",
        `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${attemptMinutes * 60}${secure}`,
      );
    },
  };
}
