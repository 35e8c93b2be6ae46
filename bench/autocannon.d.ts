// The package brings no types; these are of the part that is used here.
declare module "autocannon" {
  interface Result {
    /** Seconds. */
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
  }

  interface Running extends PromiseLike<Result> {
    on(
      event: "response",
      listener: (client: unknown, status: number, bytes: number, millis: number) => void,
    ): this;
  }

  function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** Seconds; left out where `amount` says when to stop. */
    readonly duration?: number;
    readonly amount?: number;
    readonly requests?: readonly { readonly path: string }[];
  }): Running;

  export = autocannon;
}
