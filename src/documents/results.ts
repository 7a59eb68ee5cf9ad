import type { Content } from "#content/content.ts";
import type { results } from "#content/de/results.ts";
import { fill } from "#content/fill.ts";
import { biasWarnings } from "#domain/bias.ts";
import { consistencyHints } from "#domain/consistency/consistency.ts";
import { contextOf, type CycleContext } from "#domain/context.ts";
import type { Cooperation, Cycle } from "#domain/cooperation.ts";
import { costBenefits } from "#domain/cost-benefit.ts";
import { contradictions } from "#domain/data-checks.ts";
import { GATE_IDS, unmetConditions } from "#domain/gate.ts";
import { actualOf, attainmentLabel, attainmentOf, overallAttainment } from "#domain/goal.ts";
import { imbalanceOf } from "#domain/imbalance.ts";
import { triggeredHints, uncheckedHints } from "#domain/legal-hint.ts";
import { opportunityUse } from "#domain/opportunity.ts";
import { perceptionOf } from "#domain/perception-gap.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { readinessOf } from "#domain/readiness.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded, sumOf } from "#domain/rounding.ts";
import { trustIndexOf } from "#domain/trust-index.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { deviatesFromComparison, stabilityOf, standingsOf } from "#domain/utility.ts";

/** The words that stand among the numbers. */
type ResultsContent = Pick<Content, "gates"> & { readonly results: typeof results };

/**
 * Everything the product computes from a cooperation, as plain data.
 *
 * What cannot be computed is `null`, never 0. A closed cycle is judged as of the day it was closed.
 */
export function resultsOf(cooperation: Cooperation, today: string, content: ResultsContent) {
  return {
    id: cooperation.id,
    name: cooperation.base.name ?? "",
    cycles: cooperation.cycles.map((cycle) =>
      cycleResults(contextOf(cooperation, cycle, today), content),
    ),
  };
}

function cycleResults(context: CycleContext, content: ResultsContent) {
  const { cycle } = context;
  const overall = overallAttainment(cycle);
  const { lead, stable, tippingCriteria } = stabilityOf(cycle.search);
  const opportunities = opportunityUse(cycle);
  return {
    number: cycle.number,
    phases: eachOf(PHASE_IDS, (phase) => phaseResults(phase, context)),
    contradictions: PHASE_IDS.flatMap((phase) => contradictions(phase, context)),
    candidates: candidateResults(cycle.search),
    lead,
    stable,
    tippingCriteria,
    biasWarnings: [...new Set(biasWarnings(cycle.search).map(({ id }) => id))],
    deviationReasonRequired: deviatesFromComparison(cycle.search),
    goals: goalResults(cycle, content.results),
    goalsOverall: wholeOrNull(overall),
    opportunityUse: wholeOrNull(opportunities.share),
    newOpportunities: opportunities.fresh,
    costBenefit: costBenefitResults(context, content.results),
    imbalance: imbalanceOf(context),
    trust: trustResults(context),
    legalHints: { triggered: triggeredHints(context), unchecked: uncheckedHints(context) },
    // Each rule once, however many entries it is about.
    consistencyHints: [...new Set(consistencyHints(context).map(({ id }) => id))],
    gates: eachOf(GATE_IDS, (gate) =>
      unmetConditions(gate, context).map(({ condition, params }) =>
        fill(content.gates[condition], params),
      ),
    ),
  };
}

function phaseResults(phase: PhaseId, context: CycleContext) {
  const { number, checklist } = context.cycle;
  const { done, units, failing } = progressOf(phase, context);
  const { readiness, coverage, low, high, light, starredOpen } = readinessOf(
    phase,
    number,
    checklist,
  );
  return {
    done,
    units,
    readiness,
    // Where every item is "nicht relevant" there is nothing to cover.
    coverage: high === null ? null : coverage,
    low,
    high,
    light,
    failingFields: failing.map(({ id }) => id),
    starredOpen,
  };
}

function candidateResults(search: Cycle["search"]) {
  const weights = recordsOf(search.criteria).map(({ weight }) => Math.max(weight ?? 0, 0));
  const weighed = sumOf(weights) > 0;
  return standingsOf(search).map((standing) => ({
    name: standing.name,
    utility: wholeOrNull(standing.utility),
    coverage: weighed ? rounded(standing.coverage) : null,
    min: wholeOrNull(standing.min),
    max: wholeOrNull(standing.max),
    rank: standing.rank,
    mustFailed: standing.mustFailed,
    mustUnclear: standing.mustUnclear,
  }));
}

function goalResults(cycle: Cycle, words: ResultsContent["results"]) {
  return recordsOf(cycle.needs.goals).map((goal) => {
    const attainment = attainmentOf(goal, actualOf(cycle, goal.id));
    return {
      id: goal.id,
      attainment: attainment === null ? null : rounded(attainment, 1),
      label:
        attainment === null ? words.notMeasured : words.attainment[attainmentLabel(attainment)],
    };
  });
}

function costBenefitResults(context: CycleContext, words: ResultsContent["results"]) {
  return costBenefits(context).map(({ memberId, cost, benefit, ratio, label }) => ({
    memberId,
    cost,
    benefit,
    ratio: ratio === null ? null : rounded(ratio, 2),
    label: label === null ? null : words.ratio[label],
  }));
}

/** `null` while fewer than two companies were heard; what stays hidden is `null` inside. */
function trustResults(context: CycleContext) {
  const trust = trustIndexOf(context);
  if (!trust) return null;
  const { index, band, persons, companies, mode, dimensions, lowest } = trust;
  const perception = perceptionOf(context);
  return {
    index,
    band,
    persons,
    companies,
    mode,
    dimensions,
    lowest,
    views: eachOf(TRUST_DIMENSIONS, (dimension) => {
      const { own, partner, gap } = perception[dimension];
      return { own, partner, gap };
    }),
    misjudgement: eachOf(TRUST_DIMENSIONS, (dimension) => perception[dimension].misjudgement),
  };
}

function wholeOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

function eachOf<K extends string, T>(ids: readonly K[], make: (id: K) => T) {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Readonly<Record<K, T>>;
}
