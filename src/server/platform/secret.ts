import { hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WrongSetting } from "./config.ts";

// As much chance as the keys that are derived from it have.
const secretBytes = 32;

/**
 * What only this server knows: `SECRET_KEY`, or a file in `DATA_DIR` that is made at the first start. Copies of one
 * server that stand on several machines need the same `SECRET_KEY`. Every use takes a key of its own from it, with
 * `deriveKey`. Throws `WrongSetting`.
 */
export async function readSecret(secretKey: string | null, dataDir: string): Promise<Buffer> {
  if (secretKey !== null) return decode(secretKey, "SECRET_KEY");
  const file = join(dataDir, "secret.key");
  await makeOnce(file, dataDir);
  const { mode } = await stat(file);
  // Windows has no such bits.
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new WrongSetting(
      `${file} can be read by others on this machine. Take that away: chmod 600 ${file}`,
    );
  }
  return decode((await readFile(file, "utf8")).trim(), file);
}

function decode(text: string, where: string): Buffer {
  const plain = /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
  const bytes = Buffer.from(text, "base64");
  if (!plain || bytes.length < secretBytes) {
    throw new WrongSetting(
      `${where} must hold at least ${secretBytes} bytes of chance in base64. Make one: openssl rand -base64 ${secretBytes}`,
    );
  }
  return bytes;
}

/** Made beside its place and then linked, so that of two first starts at once both read the same whole file. */
async function makeOnce(file: string, dataDir: string): Promise<void> {
  if (await exists(file)) return;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const half = `${file}.${randomUUID()}`;
  const text = `${randomBytes(secretBytes).toString("base64")}\n`;
  await writeFile(half, text, { mode: 0o600, flush: true });
  try {
    await link(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(half, { force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );

/** A key for one purpose alone: who learns it learns no other, nor the secret. Source: RFC 5869 (HKDF). */
export const deriveKey = (secret: Buffer, purpose: string, length = 32): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `waaier/${purpose}`, length));
