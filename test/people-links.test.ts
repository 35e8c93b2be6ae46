import { expect, test } from "vitest";
import { peopleLinks } from "#people";
import { mailLinks } from "#platform/mail/unsubscribe-link";
import { signInPage } from "#platform/sign-in/sign-in-pages";
import { matcher } from "../src/web/match.ts";
import { pages } from "../src/web/pages.ts";

// A mail leads to a page, and the server does not know the addresses of the web: here the two are held side by side.
const pageOf = matcher(pages);
const places = [
  ...Object.values(peopleLinks).flatMap(({ nl, en }) => [nl("x"), en("x")]),
  mailLinks.unsubscribe.nl("x"),
  mailLinks.unsubscribe.en("x"),
  signInPage("expired", "/nl"),
  signInPage("expired", "/en"),
];

test.each(places)("%s, to which the server leads, is a page", (place) => {
  expect(pageOf(new URL(place, "http://x").pathname)).not.toBeNull();
});
