/** Files to be read and checked, one after another, and how often. */
export interface Asked {
  readonly files: readonly string[];
  readonly times: number;
}

export type Answer =
  | { readonly milliseconds: number; readonly bytes: number }
  | { readonly fault: string };

/**
 * What a warm process does: it times work on files until nobody asks any more. The work is given files, gives back how many
 * bytes it read, and throws when it does not find one right.
 */
export function answerTimes(work: (files: readonly string[]) => number): void {
  process.on("message", (asked: Asked) => process.send?.(answered(asked, work)));
}

/** The same for what knows one file at a time. */
export const oneByOne =
  (work: (file: string) => number) =>
  (files: readonly string[]): number => {
    let bytes = 0;
    for (const file of files) bytes += work(file);
    return bytes;
  };

function answered({ files, times }: Asked, work: (files: readonly string[]) => number): Answer {
  try {
    let bytes = 0;
    const began = performance.now();
    for (let time = 0; time < times; time += 1) bytes += work(files);
    return { milliseconds: performance.now() - began, bytes };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
