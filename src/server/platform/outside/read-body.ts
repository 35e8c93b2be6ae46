import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Invalid } from "../refusal.ts";

const decoders = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** What we can read, for the request. */
export const acceptedEncodings = "gzip, deflate, br";

/**
 * The whole content of an answer, unpacked. It is counted as it comes in and as it comes out, so that little that unpacks
 * to much is stopped on its way. Throws `outside/too-large` and `outside/other-content`.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  { encoding, maxBytes }: { encoding: string; maxBytes: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  const limit = atMost(maxBytes);
  if (encoding === "" || encoding === "identity") await pipeline(body, limit, collect);
  else await pipeline(body, limit, decoderOf(encoding)(), limit, collect);
  return Buffer.concat(chunks);
}

function decoderOf(encoding: string): (typeof decoders)[keyof typeof decoders] {
  const known = Object.entries(decoders).find(([name]) => name === encoding);
  if (known) return known[1];
  throw new Invalid(
    "outside/other-content",
    "The answer is packed in a way that is not known here. Ask who runs that server to send it plain or as gzip.",
  );
}

const atMost = (maxBytes: number) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const chunk of source) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  };

export const tooLarge = (maxBytes: number): Invalid =>
  new Invalid(
    "outside/too-large",
    `What stands at this address is larger than ${maxBytes.toLocaleString("en")} bytes. Give an address of something smaller.`,
  );
