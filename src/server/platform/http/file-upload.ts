import multipart, { type MultipartFile } from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { mostFileBytes } from "#contract/documents";
import { type FormFile, Problem } from "#contract/pages";
import type { ReceivedFile } from "#contract/route";
import { problemOf, refusalOf } from "../problem.ts";
import { Invalid, Refusal, Unauthenticated, Unavailable } from "../refusal.ts";
import { TooLarge } from "./http-refusals.ts";

/** A form with room for one file, as it came in. A file that is too large is not kept, and the fields are. */
export interface ReceivedForm {
  readonly fields: URLSearchParams;
  readonly file: ReceivedFile | Refusal | null;
}

/** Beyond the largest file: a page whose file is a little too large can be shown again with what was typed. */
const mostFormBytes = 30_000_000;
/** Memory for forms that come in at the same time, by the size that each says it has: four of the largest. */
const mostUnderWay = 4 * mostFormBytes;

const limits = {
  fileSize: mostFileBytes,
  files: 1,
  // The longest form has ten fields; the longest field is a note of 2,000 characters.
  fields: 20,
  parts: 21,
  fieldSize: 10_000,
  fieldNameSize: 100,
  headerPairs: 20,
  headerSize: 4_096,
};

class LengthRequired extends Refusal {
  readonly status = 411;
  readonly title = "The length is not known";
}

/** Lets routes of this part of the server take forms with a file. Elsewhere such a form is refused unread. */
export function withFiles(parent: FastifyInstance, use: (http: FastifyInstance) => void): void {
  parent.register((http, _options, done) => {
    // With `preservePath` a path in a name is seen, and refused, where it would be cut off unseen.
    http.register(multipart, { limits, throwFileSizeLimit: false, preservePath: true });
    use(http);
    done();
  });
}

/** Whether this is such a form, and on an address that takes one. */
export const isFileForm = (request: FastifyRequest): boolean =>
  request.method === "POST" &&
  /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "") &&
  "parts" in request;

/**
 * Reads a form to its end, into memory and never onto a disk. A file that passes the limit is let go of while it comes in.
 * Throws `platform/file-too-large` for a form that says so beforehand, `platform/length-required`,
 * `platform/uploads-busy` and `platform/invalid-form`. Source: RFC 7578.
 */
export async function receiveForm(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ReceivedForm> {
  takeRoom(lengthOf(request), reply);
  const fields = new URLSearchParams();
  let file: ReceivedForm["file"] = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === "file") file = await fileIn(part, lengthOf(request));
      else if (typeof part.value !== "string" || part.valueTruncated) throw tooLongField();
      // A field that was left empty is sent too, and says nothing.
      else if (part.value !== "") fields.append(part.fieldname, part.value);
    }
  } catch (error) {
    // What is still on its way is read and dropped, so that the answer can be.
    request.raw.unpipe();
    request.raw.resume();
    throw error instanceof Refusal ? error : unreadable(error);
  }
  return { fields, file };
}

/** The fields of a form as the contract checks them: a name that comes twice is a list, which none of them is. */
export function bodyOf(fields: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const [first = "", ...more] = fields.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

/** Why not, as a page can be told of it. */
const refusedFile = (refusal: Refusal, url: string): FormFile => ({
  refused: problemOf(refusal, url),
});

/**
 * The form of a page with its file. Whatever is wrong is told when the page sends the file on, so that it can be shown
 * again with what was typed. Nothing is read of a visitor who is not signed in.
 */
export async function receivePageForm(
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: (() => Promise<unknown>) | null,
): Promise<{ form: URLSearchParams; file: FormFile | null }> {
  const { pathname } = new URL(request.url, "http://localhost");
  try {
    if (!signedIn) throw new Unauthenticated("platform/not-signed-in", "Sign in to do this.");
    await signedIn();
    const { fields, file } = await receiveForm(request, reply);
    return { form: fields, file: file instanceof Refusal ? refusedFile(file, pathname) : file };
  } catch (error) {
    if (error instanceof Problem)
      return { form: new URLSearchParams(), file: { refused: error.document } };
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { form: new URLSearchParams(), file: refusedFile(refusal, pathname) };
  }
}

function lengthOf({ headers }: FastifyRequest): number {
  const length = Number(headers["content-length"] ?? "none");
  if (Number.isInteger(length)) return length;
  throw new LengthRequired(
    "platform/length-required",
    "Say how long the form is, with `Content-Length`: it is not read piece by piece without end.",
  );
}

let underWay = 0;

/** Takes memory for a form until its answer has left, or declines. */
function takeRoom(length: number, reply: FastifyReply): void {
  if (length > mostFormBytes) throw tooLarge();
  if (underWay + length > mostUnderWay) {
    throw new Unavailable(
      "platform/uploads-busy",
      "Many files are being sent at the moment. Try again in a minute.",
    );
  }
  underWay += length;
  reply.raw.once("close", () => {
    underWay -= length;
  });
}

/** One file; null where a form has a place for one and none was chosen. */
async function fileIn(
  { file, filename, fieldname }: MultipartFile,
  length: number,
): Promise<ReceivedFile | Refusal | null> {
  let bytes: Buffer | null = Buffer.allocUnsafeSlow(Math.min(length, mostFileBytes));
  let size = 0;
  for await (const part of file as AsyncIterable<Buffer>) {
    if (bytes) part.copy(bytes, size);
    size += part.length;
    if (file.truncated) bytes = null;
  }
  // The name is absent where only the kind says that it is a file.
  const name: string = filename ?? "";
  if (name === "" && size === 0) return null;
  if (fieldname !== "file") throw notOneFile();
  return bytes && !file.truncated ? { name, bytes: bytes.subarray(0, size) } : tooLarge();
}

const inFile = (sentence: string) => [{ where: "body.file", detail: sentence }];

function tooLarge(): Refusal {
  const sentence = `The file is larger than ${mostFileBytes / 1e6} MB. Make it smaller, or add a link to where it stands.`;
  return new TooLarge("platform/file-too-large", sentence, inFile(sentence));
}

function notOneFile(): Refusal {
  const sentence = "Send one file at a time, in the field `file`.";
  return new Invalid("platform/invalid-form", sentence, inFile(sentence));
}

const tooLongField = (): Refusal =>
  new Invalid(
    "platform/invalid-form",
    `A field of the form is no text, or is longer than ${limits.fieldSize} bytes. Make it shorter.`,
  );

function unreadable(error: unknown): Refusal {
  const { code } = error as { code?: string };
  if (code === "FST_FILES_LIMIT") return notOneFile();
  return new Invalid(
    "platform/invalid-form",
    "The form cannot be read, or has more fields than any here. Send it again as `multipart/form-data`.",
  );
}
