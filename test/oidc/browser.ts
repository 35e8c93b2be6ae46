/** A browser that goes where it is sent, keeps cookies by host and path, and runs no script. */
export interface Browser {
  get(url: string): Promise<Visit>;
  post(url: string, form: Record<string, string>): Promise<Visit>;
  /** Asks one address and follows nothing. */
  step(url: string, form?: Record<string, string>): Promise<Response>;
  /** Asks the API, as a script of our own page would. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
}

/** Where a browser ended up, and by which way. */
export interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly body: string;
  readonly passed: readonly string[];
}

const userAgent =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const mostSteps = 20;

/** Begins at a site. Every server of these tests is on this host, so cookies are shared, as in a real browser. */
export function openBrowser(home: string): Browser {
  const jar = new Map<string, { value: string; path: string }>();
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const { href, pathname, origin } = new URL(url, home);
    const cookies = [...jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(" ")[0]}=${value}`);
    const reply = await fetch(href, {
      ...init,
      redirect: "manual",
      headers: {
        "user-agent": userAgent,
        "accept-language": "nl",
        origin,
        "sec-fetch-site": "same-origin",
        ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of reply.headers.getSetCookie()) keep(jar, line);
    return reply;
  };
  const step = (url: string, form?: Record<string, string>): Promise<Response> =>
    send(url, form ? { method: "POST", body: new URLSearchParams(form) } : {});
  const visit = async (url: string, form?: Record<string, string>): Promise<Visit> => {
    const passed: string[] = [];
    let at = new URL(url, home);
    let reply = await step(at.href, form);
    while (reply.headers.has("location") && passed.length < mostSteps) {
      await reply.body?.cancel();
      at = new URL(reply.headers.get("location") ?? "", at);
      passed.push(at.href);
      reply = await step(at.href);
    }
    return { url: at, status: reply.status, body: await reply.text(), passed };
  };
  return {
    step,
    ask: async (method, path, body) => {
      const json = { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
      const reply = await send(`/api/v1${path}`, { method, ...(body && json) });
      const text = await reply.text();
      return { status: reply.status, body: text === "" ? undefined : JSON.parse(text) };
    },
    get: (url) => visit(url),
    post: (url, form) => visit(url, form),
    cookie: (name) => [...jar].find(([key]) => key.split(" ")[0] === name)?.[1].value,
    setCookie: (name, value) => jar.set(`${name} /`, { value, path: "/" }),
  };
}

function keep(jar: Map<string, { value: string; path: string }>, line: string): void {
  const [pair = "", ...attributes] = line.split(/;\s*/);
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const at = (attribute: string): string | undefined =>
    attributes
      .find((one) => one.toLowerCase().startsWith(`${attribute}=`))
      ?.slice(attribute.length + 1);
  const path = at("path") ?? "/";
  const gone = at("max-age") === "0" || new Date(at("expires") ?? "2999-01-01") < new Date();
  if (gone) jar.delete(`${name} ${path}`);
  else jar.set(`${name} ${path}`, { value, path });
}
