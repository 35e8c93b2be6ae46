import { checkFiles } from "../../src/server/commands/messages/check/check-files.ts";
import type { MessageFile } from "../../src/server/commands/messages/check/find-messages.ts";
import { isMunicipality } from "../../src/server/commands/messages/municipality-list.ts";
import type { CheckOptions } from "../../src/standards/istandaarden/message-check.ts";
import { answerTimes } from "./answer-times.ts";

// Ours, as the command line uses it in a thread: structure and every rule, with the day and the list of municipalities given,
// all findings.
// The same for all, so that each message helps with the next.
const options: CheckOptions = { today: 20_261_120, isMunicipality };

answerTimes((paths) => {
  const files = paths.map((path): MessageFile => ({ path, isPlain: true, folder: null }));
  let all = 0;
  let at = 0;
  for (const checked of checkFiles(files, options)) {
    if ("error" in checked) throw checked.error;
    const { isRight, message, findings } = checked.verdict;
    if (!isRight || message === null) {
      const [first] = findings;
      throw new Error(`${paths[at]} is refused: ${first?.code} at ${first?.line}:${first?.column}`);
    }
    all += checked.bytes;
    at += 1;
  }
  return all;
});
