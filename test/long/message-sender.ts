import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { exampleMessage } from "../../src/standards/istandaarden/examples/index.ts";
import { messages } from "../../src/standards/istandaarden/index.ts";
import type { Server } from "../server.ts";
import { Visitor } from "../session.ts";

/** So many keys of an organisation of the practice country, made as people make one. */
export async function makeKeys(
  server: Server,
  organisation: string,
  count: number,
): Promise<string[]> {
  const ada = new Visitor(server.url);
  const email = `ada.${organisation.toLowerCase()}@oefenen.example`;
  await ada.signIn("Ada Oefenaar", email);
  await ada.proveTwice();
  await ada.api("POST", `/organisations/${organisation}/claims`, {
    road: "registered-address",
    right: "administrator",
    explanation: "Ik beheer de koppelingen.",
  });
  const { items } = await ada.api<{ items: { id: string; kind: string }[] }>(
    "GET",
    "/practice/outbox-messages",
  );
  const mail = items.find(({ kind }) => kind.startsWith("people/claim"));
  const { text } = await ada.api<{ text: string }>(
    "GET",
    `/practice/outbox-messages/${mail?.id ?? ""}`,
  );
  const token = /[?&#]\w+=([\w-]{20,})/.exec(text)?.[1];
  // The front desk has no account.
  await new Visitor(server.url).api("POST", "/claim-answers", { token, agreed: true });
  const keys: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const address = `/organisations/${organisation}/api-keys`;
    const { key } = await ada.api<{ key: string }>("POST", address, { name: `Proef ${n}` });
    keys.push(key);
  }
  return keys;
}

/** An example of a message. The seed makes it another one of the same kind. */
export function example(name: string, more: Parameters<typeof exampleMessage>[1] = {}): Buffer {
  const message = messages.get(name);
  if (!message) throw new Error(`there is no ${name}`);
  return Buffer.from([...exampleMessage(message, more)].join(""));
}

/** A claim that is as large as it may be, but for less than a client. */
export function largeClaim(seed: number): Buffer {
  const clients = 400;
  const size = (products: number): number => example("WMO323", { seed, clients, products }).length;
  const one = (size(4) - size(2)) / 2;
  const products = Math.floor((25_000_000 - size(2)) / one);
  return example("WMO323", { seed, clients, products });
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
  readonly retryAfter: string | null;
}

export async function send(server: Server, key: string, body: Buffer, query = ""): Promise<Answer> {
  const begun = performance.now();
  const reply = await fetch(`${server.url}/api/v1/message-checks${query}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/xml" },
    body: new Uint8Array(body),
  });
  const text = await reply.text();
  const ms = performance.now() - begun;
  return { status: reply.status, body: text, ms, retryAfter: reply.headers.get("retry-after") };
}

/** Begins to send a message that says it is longer than what comes. */
export function begin(server: Server, key: string, part: string): Socket {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.write(
    [
      "POST /api/v1/message-checks HTTP/1.1",
      `Host: ${hostname}:${port}`,
      `Authorization: Bearer ${key}`,
      "Content-Type: text/xml",
      "Content-Length: 100000",
      "",
      part,
    ].join("\r\n"),
  );
  return socket;
}

/** Memory of a process that is in the machine now, and the most there ever was, in MB. */
export function memoryOf({ process }: Server): { now: number; most: number } {
  const status = readFileSync(`/proc/${process.pid}/status`, "utf8");
  const mb = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]) / 1024;
  return { now: mb("VmRSS"), most: mb("VmHWM") };
}

/** So many of a hundred took no longer than this. */
export function percentile(all: readonly number[], percent: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}
