export { loadVocabularies } from "./load-vocabularies.ts";
export { serveVocabulary } from "./routes.ts";
export { termLabels } from "./term-labels.ts";
