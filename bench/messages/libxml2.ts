import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { answerTimes, oneByOne } from "./answer-times.ts";

// A peer: libxml2 in WebAssembly, with a schema that it reads once.
const [schema = ""] = process.argv.slice(2);
// For what the schema imports.
xmlRegisterFsInputProviders();
const validator = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(schema), { url: schema }),
);

answerTimes(
  oneByOne((file) => {
    const bytes = readFileSync(file);
    const document = XmlDocument.fromBuffer(bytes);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
    return bytes.length;
  }),
);
