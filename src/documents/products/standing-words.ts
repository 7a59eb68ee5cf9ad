import type { DocumentWords } from "#content/documents.ts";
import { fill } from "#content/fill.ts";
import type { Search } from "#domain/fields/search.ts";
import { recordById } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { type Standing, stabilityOf, standingsOf } from "#domain/utility.ts";

import type { Figure, TableBlock } from "../model.ts";
import type { Values } from "../values.ts";

type Words = DocumentWords["comparison"];

/** The ranked companies by rank, then those without a rating, last those that fail a must. */
export function inRankOrder(search: Search): readonly Standing[] {
  return standingsOf(search).toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ rank, mustFailed }: Standing): number {
  if (mustFailed) return Number.MAX_SAFE_INTEGER;
  return rank ?? Number.MAX_SAFE_INTEGER - 1;
}

export function nameOf({ name }: Standing, words: Words): string {
  return name.trim() || words.unnamed;
}

export function pointsText({ utility }: Standing, words: Words): string {
  return utility === null ? words.ranking.none : String(rounded(utility));
}

/** Points and place in one line. */
export function resultText(standing: Standing, words: Words): string {
  const { rank } = standing;
  const points = pointsText(standing, words);
  return rank === null ? words.details.unplaced(points) : words.details.placed(points, rank);
}

/** „vorläufig, 80 % bewertet: zwischen 62 und 82“, where not everything is rated. */
function coverageText({ coverage, utility, min, max }: Standing, words: Words): string {
  if (utility === null || min === null || max === null) return words.ranking.noRating;
  if (rounded(coverage) >= 100) return words.ranking.fully;
  return words.ranking.provisional(
    words.said.provisional(rounded(coverage)),
    words.said.range({ low: rounded(min), high: rounded(max) }),
  );
}

function mustText({ mustFailed, mustUnclear }: Standing, { said }: Words): string {
  if (mustFailed) return said.musts.failed;
  return mustUnclear ? said.musts.unclear : said.musts.met;
}

/** Who stands where; the selected ones stand out. */
export function rankingTable(
  search: Search,
  words: Words,
  values: Values,
  caption = words.rankingCaption,
): TableBlock {
  const labels = words.ranking;
  const selected = search.selectedIds ?? [];
  return {
    kind: "table",
    caption,
    columns: [
      { label: labels.company },
      { label: labels.place, align: "end", width: 8 },
      { label: labels.utility, align: "end", width: 11 },
      { label: labels.coverage, width: 21 },
      { label: labels.musts, width: 19 },
      { label: labels.relation, width: 17 },
    ],
    rows: inRankOrder(search).map((standing) => ({
      cells: [
        nameOf(standing, words),
        standing.rank === null ? labels.none : String(standing.rank),
        pointsText(standing, words),
        coverageText(standing, words),
        mustText(standing, words),
        values.option(
          "search.candidates.relationType",
          recordById(search.candidates, standing.id)?.relationType,
        ),
      ],
      strong: selected.includes(standing.id),
      faint: standing.mustFailed,
    })),
    empty: words.missing.candidates,
  };
}

export function utilityBars(search: Search, words: Words): Figure {
  return {
    kind: "figure",
    label: words.chart,
    chart: {
      kind: "bars",
      bars: inRankOrder(search).map((standing) => ({
        label: nameOf(standing, words),
        value: standing.utility,
        text: barText(standing, words),
        min: standing.min ?? undefined,
        max: standing.max ?? undefined,
      })),
    },
  };
}

function barText({ utility, coverage, mustFailed }: Standing, { said }: Words): string {
  if (utility === null) return said.noPoints;
  const isProvisional = rounded(coverage) < 100;
  return [
    said.points(rounded(utility)),
    isProvisional && said.provisional(rounded(coverage)),
    mustFailed && said.musts.failed,
  ]
    .filter(Boolean)
    .join(", ");
}

/** How far the first is ahead, and which weights would change that. */
export function stabilityText(search: Search, { said }: Words): string {
  const { lead, isClose, stable, tippingCriteria } = stabilityOf(search);
  if (lead === null) return said.alone;
  const isTie = standingsOf(search).filter(({ rank }) => rank === 1).length > 1;
  return [
    isTie ? said.tie : said.lead(lead),
    isClose && said.close,
    stable ? said.stable : fill(said.tipping, { criterion: listed(tippingCriteria) }),
  ]
    .filter(Boolean)
    .join(" ");

  /** Several names inside the quotation marks of one sentence. */
  function listed(names: readonly string[]): string {
    const last = names.at(-1) ?? "";
    return names.length > 1 ? `${names.slice(0, -1).join(said.and)}${said.or}${last}` : last;
  }
}
