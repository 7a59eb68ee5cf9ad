import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Search } from "#domain/fields/search.ts";
import { recordsOf } from "#domain/records.ts";
import { sumOf } from "#domain/rounding.ts";

import { facts, heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { type Values, valuesIn } from "../values.ts";
import { needsBehind } from "./need-behind.ts";
import { skippedSearch } from "./skipped-search.ts";

/**
 * The requirement profile (section 3.2) for a chamber or an association. It names no company that
 * is being compared, no favourite, no hours of the own house and nothing of how it came about.
 */
export const requirementProfile: WorkProduct = {
  id: "requirementProfile",
  path: "anforderungsprofil",
  phase: "search",
  variants: ["all"],
  wordsIn: (words) => words.requirementProfile,
  stateOf: stateOfFields("search", {
    shown: ["timebox", "channels"],
    deciding: ["idealPartner", "partnerCount", "mustCriteria", "criteria", "weightsFixedOn"],
  }),
  build(input) {
    const { context } = input;
    const { search } = context.cycle;
    const words = input.words.requirementProfile;
    const values = valuesIn(input);
    const source = { search, context, input, words, values };
    const company = values.text(context.cooperation.base.ownCompany?.name);
    return {
      title: words.title,
      subtitle: company ? words.lead(company) : undefined,
      blocks: [
        ...skippedSearch(input),
        heading(words.sections.picture, "1"),
        ...picture(source),
        heading(words.sections.musts, "2"),
        ...musts(source),
        heading(words.sections.criteria, "3"),
        ...criteria(source),
        heading(words.sections.search, "4"),
        ...plan(source),
        heading(words.sections.contact, "5"),
        contact(source),
      ],
    };
  },
};

interface Source {
  readonly search: Search;
  readonly context: CycleContext;
  readonly input: DocumentInput;
  readonly words: DocumentWords["requirementProfile"];
  readonly values: Values;
}

function picture({ search, context, words, values }: Source): readonly Block[] {
  const { needs } = context.cycle;
  const text = values.text(search.idealPartner);
  const other = needs.fields?.includes("other") ? values.text(needs.fieldsOther) : "";
  const fields = needs.fields?.filter((field) => field !== "other" || !other);
  return [
    text ? paragraph(text) : values.missing(words.missing.picture, "search", "picture"),
    facts([
      [words.facts.count, values.option("search.partnerCount", search.partnerCount)],
      [words.facts.forms, values.options("needs.forms", needs.forms).join("\n")],
      [
        words.facts.fields,
        [...values.options("needs.fields", fields), other].filter(Boolean).join(", "),
      ],
      [words.facts.intensity, values.option("needs.intensity", needs.intensity)],
    ]),
  ];
}

function musts({ search, context, words, values }: Source): readonly Block[] {
  const all = recordsOf(search.mustCriteria);
  if (all.length === 0) return [values.missing(words.missing.musts, "search", "profile")];
  return [
    {
      kind: "table",
      caption: words.sections.musts,
      columns: [
        { label: words.musts.text },
        { label: words.musts.check, width: 30 },
        { label: words.musts.origin, width: 30 },
      ],
      rows: all.map((must) => ({
        cells: [
          values.text(must.text),
          values.text(must.howToCheck),
          needsBehind(must, context.cycle.needs, words, values).join("\n"),
        ],
      })),
      empty: words.missing.musts,
    },
  ];
}

function criteria({ search, context, input, words, values }: Source): readonly Block[] {
  const all = recordsOf(search.criteria).toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  if (all.length === 0) return [values.missing(words.missing.criteria, "search", "profile")];
  const sum = sumOf(all.map(({ weight }) => weight ?? 0));
  const labels = words.criteria;
  const anchors: Readonly<Record<number, string | undefined>> =
    input.phases.search.words.fields["candidates"]?.fields?.["scores"]?.value?.fields?.["value"]
      ?.anchors ?? {};
  const steps = [1, 2, 3, 4, 5].map((value) => words.step(value, anchors[value] ?? ""));
  return [
    {
      kind: "table",
      caption: labels.caption,
      columns: [
        { label: labels.label },
        { label: labels.weight, align: "end", width: 9 },
        { label: labels.scale1, width: 19 },
        { label: labels.scale5, width: 19 },
        { label: labels.origin, width: 27 },
      ],
      rows: [
        ...all.map((criterion) => ({
          cells: [
            values.text(criterion.label),
            criterion.weight == null ? "" : labels.percent(values.number(criterion.weight)),
            values.text(criterion.scale1),
            values.text(criterion.scale5),
            needsBehind(criterion, context.cycle.needs, words, values).join("\n"),
          ],
        })),
        { cells: [labels.sum, labels.percent(values.number(sum)), "", "", ""], strong: true },
      ],
      empty: words.missing.criteria,
    },
    paragraph(words.scale(steps), "note"),
    ...(Math.abs(sum - 100) < 1e-9
      ? []
      : [values.missing(words.missing.weights(values.number(sum)), "search", "profile")]),
  ];
}

function plan({ search, words, values }: Source): readonly Block[] {
  const labels = words.search;
  const block = facts([
    [labels.period, values.period(search.timebox?.from, search.timebox?.to)],
    [labels.channels, values.options("search.channels", search.channels).join("\n")],
  ]);
  return block.rows.length > 0 ? [block] : [values.missing(words.missing.search, "search", "plan")];
}

/** Who to talk to is written by hand: what the house plans inside stays inside. */
function contact({ context, words, values }: Source): Block {
  const { ownCompany } = context.cooperation.base;
  const labels = words.contact;
  const blank = (label: string) => ({ label, value: "", blank: true });
  return {
    kind: "facts",
    rows: [
      ...facts([
        [labels.company, values.text(ownCompany?.name)],
        [labels.location, values.text(ownCompany?.location)],
      ]).rows,
      blank(labels.person),
      blank(labels.phone),
      blank(labels.mail),
    ],
  };
}
