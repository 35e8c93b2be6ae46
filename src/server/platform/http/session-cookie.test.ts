import type { FastifyReply, FastifyRequest } from "fastify";
import { describe, expect, test } from "vitest";
import { refuseCrossSite } from "./cross-site.ts";
import { sessionCookie } from "./session-cookie.ts";

const token = "a".repeat(43);
const asking = (cookie: string): FastifyRequest => ({ headers: { cookie } }) as FastifyRequest;

describe("the cookie of a session", () => {
  test("over https no other name than the guarded one counts", () => {
    const cookie = sessionCookie("https://waaier.example");
    expect(cookie.tokenOf(asking(`waaier=${token}`))).toBeNull();
    expect(cookie.tokenOf(asking(`x=1; __Host-waaier=${token}; y=2`))).toBe(token);
  });

  test.each(["", "short", "a b".repeat(20), `${"x".repeat(101)}`, "<script>".repeat(5)])(
    "what is no token of ours is none: %j",
    (value) => {
      const cookie = sessionCookie("http://localhost:3000");
      expect(cookie.tokenOf(asking(`waaier=${value}`))).toBeNull();
    },
  );

  test("no script can read it, no other site sends it, and it goes over https alone", () => {
    const set: string[] = [];
    const reply = { header: (_: string, value: string) => set.push(value) };
    sessionCookie("https://waaier.example").set(reply as unknown as FastifyReply, token);
    expect(set).toEqual([`__Host-waaier=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`]);
  });
});

describe("a change with a session", () => {
  const sent =
    (headers: Record<string, string>, method = "POST", withSession = true) =>
    () =>
      refuseCrossSite({ method, headers } as unknown as FastifyRequest, {
        baseUrl: "https://waaier.example",
        withSession,
      });

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "cross-site", origin: "https://waaier.example" },
    { origin: "https://evil.example" },
    { origin: "null" },
    {},
  ])("is refused when it comes from elsewhere or says nothing: %o", (headers) => {
    expect(sent(headers as Record<string, string>)).toThrow(
      /did not come from a page of this site/,
    );
  });

  test("is taken from a page of this site", () => {
    expect(sent({ "sec-fetch-site": "same-origin" })).not.toThrow();
    expect(sent({ origin: "https://waaier.example" })).not.toThrow();
  });

  test("reading, and what has no session to misuse, is not asked where it comes from", () => {
    expect(sent({ "sec-fetch-site": "cross-site" }, "GET")).not.toThrow();
    expect(sent({ "sec-fetch-site": "cross-site" }, "POST", false)).not.toThrow();
  });
});
