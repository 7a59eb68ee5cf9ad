import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { Ring, type RingSegment } from "#ui/ring/ring.tsx";

const segments: RingSegment[] = ["Bedarf", "Partnersuche"].map((name, index) => ({
  id: name,
  number: index + 1,
  name,
  share: index === 0 ? 1 : 0,
  light: "grey",
  accessibleName: `${index + 1} ${name}: noch offen`,
}));

test("a ring that leads somewhere is a group of links with full names", () => {
  const linked = segments.map((segment) => ({
    ...segment,
    href: `#/${segment.id}`,
    current: segment.number === 2,
  }));

  render(<Ring label="Kreislauf" segments={linked} />);

  expect(screen.getByRole("group", { name: "Kreislauf" })).toBeVisible();
  const link = screen.getByRole("link", { name: "2 Partnersuche: noch offen" });
  expect(link).toHaveAttribute("href", "#/Partnersuche");
  expect(link).toHaveAttribute("aria-current", "step");
});

test("a ring that leads nowhere is one picture", () => {
  render(<Ring label="Kreislauf, Durchlauf 1" segments={segments} centre={{ big: "1" }} />);

  expect(screen.getByRole("img", { name: "Kreislauf, Durchlauf 1" })).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

test("two rings on one page do not share their names", () => {
  const { container } = render(
    <>
      <Ring label="groß" segments={segments} />
      <Ring label="noch einer" segments={segments} />
      <Ring label="klein" segments={segments} size="small" />
    </>,
  );

  const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});
