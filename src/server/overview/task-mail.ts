import type { Task } from "#contract/overview";

type Language = "nl" | "en";

/**
 * The words of a mail about what waits. It says for whom and by when, and leaves what it is to the page: a mail is read
 * by others too.
 */
export function taskMail(
  tasks: readonly Task[],
  language: Language,
): { subject: string; paragraphs: string[]; path: string } {
  const words = all[language];
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: "long", timeZone: "UTC" });
  const places = [...new Set(tasks.flatMap(({ organisation }) => organisation?.name ?? []))];
  const due = tasks.flatMap((task) => task.due ?? []).sort()[0];
  return {
    subject: words.subject(tasks.length),
    paragraphs: [
      words.what(tasks.length, places.slice(0, mostPlaces)),
      ...(due === undefined ? [] : [words.due(day.format(new Date(due)))]),
    ],
    path: words.path,
  };
}

/** More names than these are no help in a sentence. */
const mostPlaces = 3;

const all = {
  nl: {
    locale: "nl-NL",
    path: "/nl/mijn-taken",
    subject: (count: number) =>
      count === 1 ? "Er wacht iets op u" : `Er wachten ${count} dingen op u`,
    what: (count: number, places: readonly string[]) =>
      `${count === 1 ? "In Waaier wacht iets" : `In Waaier wachten ${count} dingen`} op uw antwoord${
        places.length === 0 ? "" : `, bij ${new Intl.ListFormat("nl").format(places)}`
      }. Op de pagina Mijn taken staat wat u kunt doen.`,
    due: (day: string) => `Het eerste moet klaar zijn op ${day}.`,
  },
  en: {
    locale: "en-GB",
    path: "/en/my-tasks",
    subject: (count: number) =>
      count === 1 ? "Something waits for you" : `${count} things wait for you`,
    what: (count: number, places: readonly string[]) =>
      `In Waaier ${count === 1 ? "something waits" : `${count} things wait`} for your answer${
        places.length === 0 ? "" : `, at ${new Intl.ListFormat("en").format(places)}`
      }. The page My tasks says what you can do.`,
    due: (day: string) => `The first must be done by ${day}.`,
  },
} as const;
