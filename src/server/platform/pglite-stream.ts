import { Duplex } from "node:stream";
import type { PgliteThread } from "./pglite-thread.ts";

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");

/** One message of the PostgreSQL protocol: its letter, its length, its body. */
function message(letter: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([ascii(letter), length, body]);
}

// What a server says when a client comes in without a password: AuthenticationOk, two parameters
// that `pg` looks at, and ReadyForQuery in state "idle".
const welcome = Buffer.concat([
  message("R", Buffer.from([0, 0, 0, 0])),
  message("S", ascii("server_version\u000017.5\u0000")),
  message("S", ascii("client_encoding\u0000UTF8\u0000")),
  message("Z", ascii("I")),
]);

/** The simple query that leaves nothing of the client before for this one. */
const reset = message("Q", ascii("rollback; discard all\u0000"));

/**
 * What `pg` takes for a socket: its bytes go to PGlite in the thread and back. PGlite has one
 * backend, so there may be one such stream at a time: a pool with `max: 1`.
 */
export class PgliteStream extends Duplex {
  readonly #find: () => Promise<PgliteThread>;
  #thread: PgliteThread | null = null;

  constructor(find: () => Promise<PgliteThread>) {
    super({ allowHalfOpen: false });
    this.#find = find;
  }

  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  // `pg` sets these on its socket; here there is no network to set them on.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Bytes are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#send(chunk).then(() => done(), done);
  }

  override _writev(
    chunks: { chunk: Buffer; encoding: string }[],
    done: (error?: Error | null) => void,
  ): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  async #send(bytes: Buffer): Promise<void> {
    if (!this.#thread) {
      // The first message is the client's greeting. Cleaning up comes here and not at the end: a pool makes
      // the next stream while it ends the one before, and what that left must not fall in its transaction.
      this.#thread = await this.#find();
      await this.#thread.exchange(reset);
      this.push(welcome);
      return;
    }
    if (bytes.at(0) === 0x58 /* X, Terminate */) {
      this.push(null);
      return;
    }
    const answer = await this.#thread.exchange(bytes);
    if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length));
    const fault = this.#thread.broken();
    if (fault) throw fault;
  }
}
