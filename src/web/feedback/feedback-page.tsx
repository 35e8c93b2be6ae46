import { giveFeedback } from "#contract/overview";
import type { Ask } from "#contract/pages";
import { pageParameter } from "../addresses.ts";
import { definePage, redirect, show } from "../page.ts";
import { problemOf } from "../problem.ts";
import { FeedbackForm } from "./feedback-form.tsx";
import { type FeedbackData, faultsOf, type Message, messageOf, pageAbout } from "./message.ts";

export const feedbackPage = definePage<FeedbackData>({
  id: "feedback",
  methods: ["GET", "POST"],
  async load({ method, form, query, language, t, ask, href }) {
    const about = pageParameter[language];
    if (method === "GET") {
      const page = pageAbout(query.get(about));
      const message = { page, message: "", source: "", email: "" };
      return show({ message, faults: {}, setback: null });
    }
    const message = messageOf(form ?? new URLSearchParams());
    const faults = faultsOf(message, t);
    if (Object.keys(faults).length > 0) return show({ message, faults, setback: null }, 400);
    const refused = await send(ask, message);
    if (refused) return show({ message, faults, setback: refused.setback }, refused.status);
    return redirect(href("feedbackThanks", {}, { [about]: message.page }), 303);
  },
  View: ({ data }) => <FeedbackForm {...data} />,
  head: ({ faults, setback }, { t }) => {
    const title = t("feedback.title");
    const stopped = setback !== null || Object.keys(faults).length > 0;
    // The title is what a screen reader says first after sending.
    return { title: stopped ? `${t("shell.inputError")}: ${title}` : title, noindex: true };
  },
});

/** Stores the message; gives why not when it was refused, so that nothing typed is lost. */
async function send(ask: Ask, { page, message, source, email }: Message) {
  try {
    await ask(giveFeedback, {
      body: {
        page,
        message: message.trim(),
        ...(source.trim() !== "" && { source: source.trim() }),
        ...(email.trim() !== "" && { email: email.trim() }),
      },
    });
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    const { status } = problem;
    if (status === 429) return { status, setback: "busy" as const };
    return { status, setback: status >= 500 ? ("away" as const) : ("refused" as const) };
  }
}
