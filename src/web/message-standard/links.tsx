import { Fragment } from "react";
import { usePage } from "../view.tsx";

export function MessageLink({ name, hash = "" }: { name: string; hash?: string }) {
  const { href } = usePage();
  return (
    <a className="w-nowrap" href={`${href("message", { name })}${hash}`}>
      {name}
    </a>
  );
}

export function RuleLink({ code }: { code: string }) {
  const { href } = usePage();
  return (
    <a className="w-nowrap" href={href("messageRule", { code })}>
      {code}
    </a>
  );
}

/** Codes of rules one after another. */
export function RuleLinks({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="w-std-codes">
      {codes.map((code) => (
        <li key={code}>
          <RuleLink code={code} />
        </li>
      ))}
    </ul>
  );
}

/** `Client/StartProducten` as somebody reads it: it may be broken after each name, and before each word in one. */
export function ElementPath({ path }: { path: string }) {
  const names = path.split("/");
  return (
    <span className="w-std-path">
      {names.map((name, place) => (
        <span key={names.slice(0, place + 1).join("/")}>
          {place > 0 && (
            <>
              /<wbr />
            </>
          )}
          {name.split(/(?<=[a-z])(?=[A-Z])/).map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name never change place
            <Fragment key={at}>
              {at > 0 && <wbr />}
              {word}
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  );
}
