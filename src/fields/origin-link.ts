import type { Content } from "#content/content.ts";
import { slugOf } from "#content/slug.ts";
import { PHASE_IDS, stepsOf } from "#domain/phase.ts";
import type { Origin } from "#domain/shape.ts";

/** The step in which an origin was entered. */
export function originLink(
  { field }: Pick<Origin, "field">,
  { outline }: Content,
  base: string,
): { readonly href: string; readonly step: string } | undefined {
  const phase = PHASE_IDS.find((id) => field.startsWith(`${id}.`));
  if (!phase) return undefined;
  const fieldId = field.slice(phase.length + 1);
  const step = stepsOf(phase).find(({ fields }) => fields.includes(fieldId));
  if (!step) return undefined;
  const titles: Readonly<Record<string, string>> = outline[phase].steps;
  const title = titles[step.id] ?? "";
  return { href: `#${base}/${outline[phase].path}/${slugOf(title)}`, step: title };
}
