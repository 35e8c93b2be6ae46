export { type ExampleOptions, exampleMessage, exampleOf } from "./example-of.ts";
