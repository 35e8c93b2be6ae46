// The package has no types of its own; only whether it throws is used.
declare module "spdx-expression-parse" {
  const parse: (expression: string) => unknown;
  export = parse;
}
