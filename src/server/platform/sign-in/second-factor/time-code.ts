import { Secret, TOTP } from "otpauth";

// What every authenticator app takes: RFC 6238 with SHA-1, six digits, thirty seconds.
const settings = { algorithm: "SHA1", digits: 6, period: 30 } as const;
// RFC 6238 §5.2: one step for a clock that is off and a hand that is slow, and no more.
const window = 1;
// RFC 4226 §4: 160 bits.
const secretBytes = 20;

export const newSecret = (): Uint8Array => new Secret({ size: secretBytes }).bytes;

export const isTimeCode = (code: string): boolean => /^\d{6}$/.test(code);

/** The time step of a code that is right at this moment, or null. Compared in constant time by otpauth. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window });
  return delta === null ? null : TOTP.counter({ period: settings.period, timestamp }) + delta;
}

/** How the secret gets into an app: to type, and as the address that a QR code holds. */
export function toEnter(
  secret: Uint8Array,
  { issuer, label }: { issuer: string; label: string },
): { secret: string; uri: string } {
  const given = totp(secret, { issuer, label });
  return { secret: given.secret.base32, uri: given.toString() };
}

const totp = (bytes: Uint8Array, named: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({
    ...settings,
    ...named,
    secret: new Secret({ buffer: Uint8Array.from(bytes).buffer }),
  });
