import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { answerTimes, oneByOne } from "./answer-times.ts";

// A peer that holds a message against nothing: it only reads it, as XML with namespaces.
answerTimes(
  oneByOne((file) => {
    const bytes = readFileSync(file);
    const parser = new SaxesParser({ xmlns: true });
    // What is not well-formed is thrown when nobody listens for it.
    parser.write(bytes.toString()).close();
    return bytes.length;
  }),
);
