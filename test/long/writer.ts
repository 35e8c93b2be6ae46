import { randomUUID } from "node:crypto";

/** Feedback that was sent, under its key, and the id that was given when the server said that it has it. */
export type Sent = Map<string, { readonly acknowledged: string | null }>;

/** Sends feedback one after the other from several readers at once, until told to stop or the server is gone. */
export async function writeUntil(
  url: string,
  sent: Sent,
  { readers, stopped }: { readers: number; stopped: () => boolean },
): Promise<void> {
  const reader = async (): Promise<void> => {
    while (!stopped()) {
      const key = randomUUID();
      sent.set(key, { acknowledged: null });
      const status = await send(url, sent, key);
      if (status === null) return;
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
}

/** Sends one message under its key, again or for the first time. Gives the status; null when the server is gone. */
export async function send(url: string, sent: Sent, key: string): Promise<number | null> {
  try {
    const reply = await fetch(`${url}/api/v1/feedback`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ page: "/nl", message: `Dit klopt niet: ${key}` }),
    });
    const receipt = (await reply.json()) as { id?: string };
    if (reply.status === 201 && receipt.id) sent.set(key, { acknowledged: receipt.id });
    return reply.status;
  } catch {
    return null;
  }
}
