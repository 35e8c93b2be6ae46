import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { problemOf } from "../problem.ts";
import { Refusal } from "../refusal.ts";
import { everyHeader } from "./every-header.ts";

class Unreadable extends Refusal {
  readonly status: number;
  readonly title = "The request cannot be read";

  constructor(status: number, code: string, message: string) {
    super(code, message);
    this.status = status;
  }
}

/** Answers what is not even HTTP, or is too long to read: Node gives it before any route is known. */
export const brokenRequestAnswerer =
  (practice: boolean) =>
  (error: NodeJS.ErrnoException, socket: Socket): void =>
    answerBrokenRequest(error, socket, practice);

function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Socket,
  practice: boolean,
): void {
  // Answered already: each further piece of the same request comes here too, and is dropped.
  if (socket.writableEnded && !socket.destroyed) return;
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal =
    error.code === "HPE_HEADER_OVERFLOW"
      ? new Unreadable(
          431,
          "platform/address-too-long",
          "The address and headers together are longer than 16 kB. Ask a shorter address.",
        )
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? new Unreadable(408, "platform/too-slow", "The request came in too slowly. Try again.")
        : new Unreadable(
            400,
            "platform/invalid-request",
            "This is not a well-formed HTTP request.",
          );
  const body = JSON.stringify(problemOf(refusal, "/", practice));
  // Closing while the caller still sends would reset the connection, and this answer with it.
  setTimeout(() => socket.destroy(), 5_000).unref();
  socket.end(
    [
      `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? "Bad Request"}`,
      "Content-Type: application/problem+json; charset=utf-8",
      ...Object.entries(everyHeader).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
