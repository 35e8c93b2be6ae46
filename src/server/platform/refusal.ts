/** One fault of what was asked: where it stands and how to mend it. */
export interface Fault {
  readonly where: string;
  readonly detail: string;
}

/**
 * Something the caller asked for that we decline. Anything else that is thrown is a bug. The message
 * says what, where and how to mend it, and is shown to the caller; the code is stable.
 */
export abstract class Refusal extends Error {
  abstract readonly status: number;
  abstract readonly title: string;
  /** `module/what-is-wrong`. */
  readonly code: string;
  readonly faults: readonly Fault[];
  /** Seconds after which it makes sense to ask again; null where that is not known. */
  readonly retryAfter: number | null = null;

  constructor(code: string, message: string, faults: readonly Fault[] = []) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

export class Invalid extends Refusal {
  readonly status = 400;
  readonly title = "The request does not fit";
}

export class Unauthenticated extends Refusal {
  readonly status = 401;
  readonly title = "Not signed in";
}

export class Forbidden extends Refusal {
  readonly status = 403;
  readonly title = "Not allowed";
}

export class NotFound extends Refusal {
  readonly status = 404;
  readonly title = "Not found";
}

export class Conflict extends Refusal {
  readonly status = 409;
  readonly title = "Not possible now";
}

export class TooMany extends Refusal {
  readonly status = 429;
  readonly title = "Too many requests";
}

export class Unavailable extends Refusal {
  readonly status = 503;
  readonly title = "Not available now";
  override readonly retryAfter: number | null = 60;
}
