/** What `waaier doctor` found: well, to be set by whoever runs the server, or wrong. */
export interface Finding {
  readonly what: string;
  readonly kind: "ok" | "SET" | "WRONG";
  readonly told: string;
}

export const ok = (what: string, told: string): Finding => ({ what, kind: "ok", told });
export const toSet = (what: string, told: string): Finding => ({ what, kind: "SET", told });
export const wrong = (what: string, told: string): Finding => ({ what, kind: "WRONG", told });
