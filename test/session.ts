import * as OTPAuth from "otpauth";

/** Somebody with a browser of his own: cookies are kept, redirects are followed by hand. */
export class Visitor {
  readonly #server: string;
  readonly #cookies = new Map<string, string>();

  constructor(server: string) {
    this.#server = server;
  }

  /** What this browser knows, for a real one that goes on from here. */
  cookies(url: string): { name: string; value: string; url: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value, url }));
  }

  /** Asks one address, with what this browser knows. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.#server), {
      redirect: "manual",
      ...init,
      headers: {
        origin: this.#server,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...init.headers,
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects until a page is there. Returns where that is. */
  async follow(
    path: string,
    init: RequestInit = {},
  ): Promise<{ path: string; response: Response }> {
    let at = path;
    let response = await this.ask(at, init);
    for (let hop = 0; hop < 12; hop += 1) {
      const to = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || to === null) break;
      at = new URL(to, new URL(at, this.#server)).href;
      response = await this.ask(at);
    }
    return { path: at.replace(this.#server, ""), response };
  }

  post(
    path: string,
    fields: Record<string, string>,
  ): Promise<{ path: string; response: Response }> {
    return this.follow(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** One request to the API. Throws the problem document when it is refused. */
  async api<Reply = Record<string, unknown>>(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    body?: object,
  ): Promise<Reply> {
    const response = await this.ask(`/api/v1${path}`, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === "" ? {} : JSON.parse(text)) as Reply;
  }

  /** Signs in at the practice provider as whoever is named. */
  async signIn(name: string, email: string): Promise<void> {
    const asked = await this.follow("/sign-in/practice?to=/nl");
    const uid = asked.path.split("?")[0]?.split("/").at(-1) ?? "";
    await this.post(`/practice/idp/interaction/${uid}`, { name, email, language: "nl" });
    await this.api("GET", "/me");
  }

  /** Sets up a second factor, and shows it. */
  async proveTwice(): Promise<void> {
    const { secret } = await this.api<{ secret: string }>("POST", "/me/second-factor");
    const code = (at: number): string => codeAt(secret, at);
    const now = Date.now();
    await this.api("PUT", "/me/second-factor", { code: code(now) });
    // A code counts once: the next one, of half a minute ahead, is within what a server takes.
    await this.post("/sign-in/second-factor", { code: code(now + 30_000), to: "/nl" });
  }
}

/** The code that an app on a telephone shows at a moment (RFC 6238). */
export const codeAt = (secret: string, timestamp: number): string =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp });
