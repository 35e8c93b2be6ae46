import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { World } from "./checked-addresses.ts";
import { fetchOutside, type OutsideRequest } from "./fetch-outside.ts";
import { isOutside } from "./is-outside.ts";

// Nothing here goes to a network: names are looked up in this list, and this machine stands for the world outside.
const names: Record<string, readonly string[]> = {
  "register.example": ["127.0.0.1"],
  "other.example": ["127.0.0.1"],
  "private.example": ["10.0.0.5"],
  "half.example": ["127.0.0.1", "192.168.1.1"],
  "six.example": ["fd00::1"],
  "metadata.example": ["169.254.169.254"],
  "empty.example": [],
};
const lookedUp: string[] = [];
const world: World = {
  resolve: async (host) => {
    lookedUp.push(host);
    const found = names[host];
    if (!found) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return found;
  },
  isOutside: (address) => address === "127.0.0.1" || isOutside(address),
};

const big = Buffer.alloc(100_000, "a");
const answers: Record<string, RequestListener> = {
  "/json": (request, response) => {
    response.setHeader("content-type", "application/json; charset=utf-8");
    response.setHeader("set-cookie", "a=b");
    response.end(JSON.stringify({ host: request.headers.host, sent: request.headers.accept }));
  },
  "/echo": (request, response) => {
    response.setHeader("content-type", request.headers["content-type"] ?? "");
    request.pipe(response);
  },
  "/gzip": (_, response) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync("small"));
  },
  "/gzip-bomb": (_, response) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(big));
  },
  "/brotli-bomb": (_, response) => {
    response.setHeader("content-encoding", "br");
    response.end(brotliCompressSync(big));
  },
  "/packed-twice": (_, response) => {
    response.setHeader("content-encoding", "gzip, gzip");
    response.end(gzipSync(gzipSync("x")));
  },
  "/half-packed": (_, response) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(big).subarray(0, 40));
  },
  "/big": (_, response) => response.end(big),
  "/big-in-pieces": (_, response) => {
    for (let piece = 0; piece < 100; piece += 1) response.write(big.subarray(0, 1000));
    response.end();
  },
  "/slow": (_, response) => {
    const timer = setInterval(() => response.write("."), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/cut-off": (_, response) => {
    response.setHeader("content-length", "100");
    response.write("only this");
    setTimeout(() => response.destroy(), 10);
  },
  "/nothing": (_, response) => response.writeHead(204).end(),
  "/missing": (_, response) => response.writeHead(404).end("not here"),
  "/around": (_, response) => response.writeHead(302, { location: "/around" }).end(),
};
const redirects: Record<string, () => string> = {
  "/to-json": () => "/json",
  "/to-other": () => `http://other.example:${port}/json`,
  "/to-metadata": () => "http://169.254.169.254/latest/meta-data/",
  "/to-loopback": () => "http://[::1]/",
  "/to-private-name": () => "http://private.example/",
  "/to-file": () => "file:///etc/passwd",
  "/to-gopher": () => "gopher://register.example/",
  "/to-credentials": () => `http://user:word@other.example:${port}/json`,
};

const server = createServer((request, response) => {
  const path = request.url ?? "/";
  const to = redirects[path];
  if (to) response.writeHead(302, { location: to() }).end("moved");
  else answers[path]?.(request, response);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, asked: OutsideRequest = {}, host = "register.example") =>
  fetchOutside(
    `http://${host}:${port}${path}`,
    { plainHttp: true, ports: [80, port], ...asked },
    world,
  );
const codeOf = (answer: Promise<Response>): Promise<string> =>
  answer.then(
    ({ status }) => `${status}`,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

test.each(["private.example", "half.example", "six.example", "metadata.example"])(
  "%s has an address inside, and is refused",
  async (host) => {
    expect(await codeOf(get("/json", {}, host))).toBe("outside/address-inside");
  },
);

test("a name that is not known is refused, as is one without an address", async () => {
  expect(await codeOf(get("/json", {}, "unknown.example"))).toBe("outside/unknown-host");
  expect(await codeOf(get("/json", {}, "empty.example"))).toBe("outside/unknown-host");
});

test.each([
  ["/to-metadata", "outside/address-inside"],
  ["/to-loopback", "outside/address-inside"],
  ["/to-private-name", "outside/address-inside"],
  ["/to-file", "outside/scheme-not-allowed"],
  ["/to-gopher", "outside/scheme-not-allowed"],
  ["/to-credentials", "outside/credentials-in-address"],
  ["/around", "outside/wrong-redirect"],
])("the redirect %s is refused with %s", async (path, code) => {
  expect(await codeOf(get(path))).toBe(code);
});

test("a name is looked up once, and the connection goes to the address that was checked", async () => {
  lookedUp.length = 0;
  let asked = 0;
  const rebinding: World = {
    ...world,
    resolve: async () => {
      asked += 1;
      return asked === 1 ? ["127.0.0.1"] : ["10.0.0.5"];
    },
  };
  const rules = { plainHttp: true, ports: [port] };
  const answer = await fetchOutside(`http://turning.example:${port}/json`, rules, rebinding);
  expect(await answer.json()).toMatchObject({ host: `turning.example:${port}` });
  expect(asked).toBe(1);
});

test("a name that turns to an address inside is refused at the next redirect", async () => {
  const addresses = [["127.0.0.1"], ["10.0.0.5"]];
  const turning: World = { ...world, resolve: async () => addresses.shift() ?? [] };
  const rules = { plainHttp: true, ports: [port] };
  expect(await codeOf(fetchOutside(`http://turning.example:${port}/to-json`, rules, turning))).toBe(
    "outside/address-inside",
  );
});

test.each(["/big", "/big-in-pieces", "/gzip-bomb", "/brotli-bomb"])(
  "%s is larger than may be, and stopped",
  async (path) => {
    expect(await codeOf(get(path, { maxBytes: 50_000 }))).toBe("outside/too-large");
  },
);

test("what is packed twice or not whole is refused", async () => {
  expect(await codeOf(get("/packed-twice"))).toBe("outside/other-content");
  expect(await codeOf(get("/half-packed"))).toBe("outside/no-answer");
  expect(await codeOf(get("/cut-off"))).toBe("outside/no-answer");
});

test("a server that takes too long is left, and so is a name that does not come", async () => {
  expect(await codeOf(get("/slow", { timeoutMs: 150 }))).toBe("outside/too-slow");
  const never: World = { ...world, resolve: () => new Promise(() => undefined) };
  expect(await codeOf(fetchOutside("https://register.example/", { timeoutMs: 50 }, never))).toBe(
    "outside/too-slow",
  );
});

test("a server that does not listen gives a refusal without its address", async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
  const { port: free } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const rules = { plainHttp: true, ports: [free] };
  const refused = fetchOutside(`http://register.example:${free}/secret`, rules, world);
  await expect(refused).rejects.toMatchObject({ code: "outside/no-answer" });
  await expect(refused).rejects.not.toThrow(/register|secret|127/);
});

test("who asked can call it off, and hears his own reason", async () => {
  const reason = new Error("no longer needed");
  const signal = AbortSignal.abort(reason);
  await expect(get("/json", { signal })).rejects.toBe(reason);
});

test("an answer of another kind than expected is refused", async () => {
  const contentTypes = ["text/csv", "application/json"];
  expect(await codeOf(get("/json", { contentTypes }))).toBe("200");
  expect(await codeOf(get("/gzip", { contentTypes }))).toBe("outside/other-content");
});

test("an answer that says no is given with its status", async () => {
  const answer = await get("/missing", { contentTypes: ["text/csv"] });
  expect([answer.status, await answer.text()]).toEqual([404, "not here"]);
  expect((await get("/nothing")).status).toBe(204);
});

test("an answer is given unpacked, without cookies", async () => {
  const packed = await get("/gzip");
  expect(await packed.text()).toBe("small");
  expect(packed.headers.get("content-encoding")).toBeNull();
  expect((await get("/json")).headers.get("set-cookie")).toBeNull();
});

test("a redirect is followed, also to another server", async () => {
  const headers = { accept: "application/json" };
  expect(await (await get("/to-json", { headers })).json()).toMatchObject({
    host: `register.example:${port}`,
  });
  expect(await (await get("/to-other", { headers })).json()).toEqual({
    host: `other.example:${port}`,
    sent: "application/json",
  });
});

test("a redirect is left alone when asked so", async () => {
  const answer = await get("/to-metadata", { redirect: "manual" });
  expect(answer.status).toBe(302);
});

test("a form is sent as a form, and is not sent on by a redirect", async () => {
  const form = { method: "POST", body: new URLSearchParams({ a: "1 2" }) };
  const answer = await get("/echo", form);
  expect(await answer.text()).toBe("a=1+2");
  expect(answer.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
  expect(await codeOf(get("/to-json", form))).toBe("outside/wrong-redirect");
});
