import { Invalid, NotFound, Refusal } from "../refusal.ts";

// Refusals that only HTTP knows: a use case never throws these.

export class MethodNotAllowed extends Refusal {
  readonly status = 405;
  readonly title = "Not a method of this address";
}

export class TooSlow extends Refusal {
  readonly status = 408;
  readonly title = "Too slow";
}

export class TooLarge extends Refusal {
  readonly status = 413;
  readonly title = "Too large";
}

export class UnsupportedMedia extends Refusal {
  readonly status = 415;
  readonly title = "Unsupported kind of content";
}

export const unknownAddress = (): Refusal =>
  new NotFound(
    "platform/unknown-address",
    "There is nothing at this address. The API is described at /api/v1/openapi.json.",
  );

export const notJson = (): Refusal =>
  new UnsupportedMedia(
    "platform/unsupported-media-type",
    "Send the content as JSON, with `Content-Type: application/json`.",
  );

/** What Fastify itself refuses, in our words; null for anything else. */
export function refusalOfFramework(error: unknown): Refusal | null {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") {
    return new TooLarge(
      "platform/too-large",
      "The request is larger than 1 MB. Send less at once.",
    );
  }
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return notJson();
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new Invalid(
      "platform/invalid-request",
      "The request cannot be read. Check that its address and its JSON are well-formed.",
    );
  }
  return null;
}
