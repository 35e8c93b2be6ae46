export { loadVocabularies } from "./load-vocabularies.ts";
export { serveVocabulary } from "./routes.ts";
