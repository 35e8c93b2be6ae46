import { isMailAddress } from "../mail-address.ts";
import { MailAddress } from "./mail-address.tsx";

/** What is known of a claim, as names and values. */
export function ClaimFacts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="w-dl">
      {facts.map(([name, value]) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={`${name} value`} className="w-longtext">
          {isMailAddress(value) ? <MailAddress>{value}</MailAddress> : value}
        </dd>,
      ])}
    </dl>
  );
}
