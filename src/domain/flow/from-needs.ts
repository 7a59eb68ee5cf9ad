import { type CycleContext, filled } from "../context.ts";
import { coreWithoutRow } from "../info-sharing.ts";
import { recordsOf } from "../records.ts";
import { isSameText, type Proposal, proposal } from "./proposal.ts";

/**
 * What phase 1 suggests for phase 3 (section 2.1, „Data flowing on“): core knowledge that stays in
 * the house, limits and risks as fields of tension, the own resources as contributions. What is
 * there already is left out.
 */
export function proposalsFromNeeds(context: CycleContext): readonly Proposal[] {
  return [...coreKnowledge(context), ...limits(context), ...risks(context), ...resources(context)];
}

function coreKnowledge(context: CycleContext): readonly Proposal[] {
  const owner = ownId(context);
  return coreWithoutRow(context).map(({ id, name }) =>
    proposal(
      "structures.infoSharing",
      { reason: "coreKnowledge", field: "needs.competencies", recordId: id },
      {
        category: name,
        owner,
        level: "internal",
        personalData: false,
        tradeSecret: true,
        competitionSensitive: false,
        // The rows of the information matrix refer to the competence itself.
        origin: id,
      },
    ),
  );
}

function limits({ cycle }: CycleContext): readonly Proposal[] {
  return recordsOf(cycle.needs.noGos).flatMap(({ id, text }) =>
    filled(text) && !hasTension(cycle, text)
      ? proposal(
          "structures.tensions",
          { reason: "noGo", field: "needs.noGos", recordId: id },
          { title: text.trim(), status: "open" },
        )
      : [],
  );
}

function risks({ cycle }: CycleContext): readonly Proposal[] {
  return recordsOf(cycle.needs.risks).flatMap(({ id, risk, probability, impact }) =>
    filled(risk) && !hasTension(cycle, risk)
      ? proposal(
          "structures.tensions",
          { reason: "risk", field: "needs.risks", recordId: id },
          {
            title: risk.trim(),
            likelihood: probability ?? null,
            severity: impact ?? null,
            status: "open",
          },
        )
      : [],
  );
}

/** Hours are given per month and contributions for a period, so only their description is proposed. */
function resources(context: CycleContext): readonly Proposal[] {
  const { budget, hoursPerMonth, from } = context.cycle.needs.resources ?? {};
  const memberId = ownId(context);
  const own = recordsOf(context.cycle.structures.contributions).filter(
    (contribution) => contribution.memberId === memberId,
  );
  const lacks = (kind: string) => !own.some((contribution) => contribution.kind === kind);
  const start = filled(from) ? { from } : {};
  return [
    ...(budget && lacks("money")
      ? [
          proposal(
            "structures.contributions",
            { reason: "budget", field: "needs.resources", recordId: "" },
            { memberId, kind: "money", amount: budget, moneyValue: budget, ...start },
          ),
        ]
      : []),
    ...(hoursPerMonth && lacks("time")
      ? [
          proposal(
            "structures.contributions",
            { reason: "hours", field: "needs.resources", recordId: "" },
            { memberId, kind: "time", ...start },
          ),
        ]
      : []),
  ];
}

function hasTension({ structures }: CycleContext["cycle"], text: string): boolean {
  return recordsOf(structures.tensions).some(({ title }) => isSameText(title, text));
}

function ownId({ members }: CycleContext): string {
  return members.find(({ own }) => own)?.id ?? "";
}
