import type { ProblemDocument } from "#contract/pages";

/**
 * The problem document of a refusal, or null for any other error. By its shape: the server's
 * `Problem` and the one in this bundle are two classes of the same name.
 */
export function problemOf(error: unknown): ProblemDocument | null {
  if (!(error instanceof Error && "document" in error)) return null;
  const { document } = error;
  const fits =
    typeof document === "object" &&
    document !== null &&
    "status" in document &&
    typeof document.status === "number";
  return fits ? (document as ProblemDocument) : null;
}
