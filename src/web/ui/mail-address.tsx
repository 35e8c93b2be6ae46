/** A mail address that fits a narrow column: it is broken after the @, and inside a word only when nothing else helps. */
export function MailAddress({ children }: { children: string }) {
  const [name = "", ...domain] = children.split("@");
  return (
    <span className="w-mail">
      {name}
      {domain.length > 0 && (
        <>
          @<wbr />
          {domain.join("@")}
        </>
      )}
    </span>
  );
}
