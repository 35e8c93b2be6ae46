import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HexMap } from "./hex-map.tsx";

const cell = (code: string, q: number, r: number, className: string) => ({
  code,
  name: code,
  q,
  r,
  className,
});

test("a small figure draws all hexagons of a colour in one stroke", () => {
  const cells = [cell("A", 0, 0, "v1"), cell("B", 1, 0, "v1"), cell("C", 1, -1, "v2")];
  const html = renderToStaticMarkup(<HexMap cells={cells} label="Kaart" />);
  expect(html.match(/<path/g)).toHaveLength(2);
  expect(html).toContain('role="img"');
});

test("hexagons with links are a group, so that each can be reached", () => {
  const cells = [{ ...cell("A", 0, 0, "v1"), title: "A: 10", href: "/nl/a" }];
  const html = renderToStaticMarkup(<HexMap cells={cells} label="Kaart" />);
  expect(html).toContain('role="group"');
  expect(html).toContain("<title>A: 10</title>");
});
