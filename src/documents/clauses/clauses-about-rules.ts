import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";

import { fillIn, inline, listed, type Pieces, plain, sentences } from "./pieces.ts";
import {
  bare,
  type ClauseSource,
  dateText,
  field,
  gap,
  given,
  memberName,
  numberText,
  optionText,
  OWN,
  phrasesOf,
  sentence,
} from "./source.ts";

/** cl-07: the role matrix is an annex; the functions stand here. */
export function tasks(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const { structures } = source.context.cycle;
  const words = source.phases.structures.words.fields["roles"]?.fields?.["role"];
  const taken = recordsOf(structures.roles).flatMap(({ role, person, memberId }) =>
    role && filled(person)
      ? [plain(phrases.role(optionText(words, role), person, memberName(source, memberId)))]
      : [],
  );
  return sentences(
    plain(block),
    recordsOf(structures.tasks).length > 0
      ? []
      : gap(source, phrases.gaps.tasks, field("structures", "tasks")),
    taken.length > 0 ? fillIn(phrases.roles, listed(taken)) : [],
  );
}

/** cl-08 */
export function costs(block: string, source: ClauseSource): Pieces {
  const { costRule, gaps } = phrasesOf(source);
  const { rule, text } = source.context.cycle.structures.costSharing ?? {};
  const place = field("structures", "costSharing");
  return trimmed(
    fillIn(
      block,
      rule ? plain(costRule[rule]) : gap(source, gaps.costRule, place),
      rule === "byAgreement" && !filled(text)
        ? gap(source, gaps.agreedText, place)
        : sentence(text),
    ),
  );
}

/** cl-09, first part */
export function revenues(block: string, source: ClauseSource): Pieces {
  const { revenueRule, gaps } = phrasesOf(source);
  const { rule, text } = source.context.cycle.structures.revenueSharing ?? {};
  const place = field("structures", "revenueSharing");
  return trimmed(
    fillIn(
      block,
      rule ? plain(revenueRule[rule]) : gap(source, gaps.revenueRule, place),
      rule === "byAgreement" && !filled(text)
        ? gap(source, gaps.agreedText, place)
        : sentence(text),
    ),
  );
}

/** cl-10 */
export function decisions(block: string, source: ClauseSource): Pieces {
  const { decisionRule, gaps } = phrasesOf(source);
  const { rule, text } = source.context.cycle.structures.decisionRule ?? {};
  const place = field("structures", "decisionRule");
  return trimmed(
    fillIn(
      block,
      rule ? plain(decisionRule[rule]) : gap(source, gaps.decisionRule, place),
      rule === "byTopic" && !filled(text) ? gap(source, gaps.topics, place) : sentence(text),
    ),
  );
}

/** cl-11: who coordinates, and how often people meet. */
export function coordination(block: string, source: ClauseSource): Pieces {
  const { gaps, meeting } = phrasesOf(source);
  const { structures, relationship } = source.context.cycle;
  const place = field("structures", "roles");
  const taken = recordsOf(structures.roles).find(({ role }) => role === "coordination");
  const words = source.phases.relationship.words.fields["meetings"]?.fields?.["rhythm"];
  const rhythms = recordsOf(relationship.meetings).flatMap(({ rhythm, title }) =>
    rhythm ? [plain(meeting(optionText(words, rhythm), title ?? ""))] : [],
  );
  return fillIn(
    block,
    given(taken?.person, () => gap(source, gaps.coordination, place)),
    given(taken?.deputy, () => gap(source, gaps.deputy, place)),
    rhythms.length > 0
      ? inline(rhythms, ", ")
      : gap(source, gaps.rhythm, field("relationship", "meetings")),
  );
}

/** cl-12 */
export function appearance(block: string, source: ClauseSource): Pieces {
  const { externalAppearance } = source.context.cycle.structures;
  const words = source.phases.structures.words.fields["externalAppearance"];
  return fillIn(
    block,
    externalAppearance
      ? plain(optionText(words, externalAppearance))
      : gap(source, phrasesOf(source).gaps.appearance, field("structures", "externalAppearance")),
  );
}

/** cl-13: the matrix is an annex; how long the duty lasts is for the parties to say. */
export function confidentiality(block: string, source: ClauseSource): Pieces {
  const { gaps } = phrasesOf(source);
  return sentences(
    fillIn(block, gap(source, gaps.years, OWN)),
    recordsOf(source.context.cycle.structures.infoSharing).length > 0
      ? []
      : gap(source, gaps.infoSharing, field("structures", "infoSharing")),
  );
}

/** cl-15: which agreement the flows of personal data need. */
export function dataProtection(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const { relationship } = source.context.cycle;
  const place = field("relationship", "dataFlows");
  const flows = recordsOf(relationship.dataFlows).filter(({ status }) => status !== "retired");
  const personal = flows.filter(({ personalData }) => personalData);
  if (personal.length === 0) {
    const isKnown = flows.length > 0 || relationship.noDataFlows || relationship.onlyPhoneAndEmail;
    return isKnown
      ? plain(phrases.noPersonalData)
      : fillIn(block, gap(source, phrases.gaps.dataFlows, place));
  }
  const roles = personal.map(({ gdprRole }) => gdprRole);
  const open = personal
    .filter(({ gdprRole }) => !gdprRole || gdprRole === "none")
    .map(({ title }) => gap(source, phrases.gaps.gdprRole(title ?? ""), place));
  const [joint, processor] = [roles.includes("joint"), roles.includes("processor")];
  const { dataProtection: articles } = phrases;
  const article = joint && processor ? articles.both : joint ? articles.joint : articles.processor;
  const known = joint || processor ? [plain(article)] : [];
  return sentences(
    known.length + open.length > 0 ? fillIn(block, inline([...known, ...open], " ")) : [],
    roles.includes("separate") ? plain(phrases.separateData) : [],
  );
}

/** cl-16: what was arranged about competition (T03). */
export function competition(block: string, source: ClauseSource): Pieces {
  const tension = recordsOf(source.context.cycle.structures.tensions).find(
    ({ typeId }) => typeId === "T03",
  );
  return fillIn(
    block,
    given(tension?.arrangement, () =>
      gap(
        source,
        phrasesOf(source).gaps.competition,
        tension ? field("structures", "tensions") : OWN,
      ),
    ),
  );
}

/** cl-17: the arrangements that were meant for the agreement. */
export function tensions(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const place = field("structures", "tensions");
  const titles = source.phases.structures.tensions ?? [];
  const entries = recordsOf(source.context.cycle.structures.tensions)
    .filter(({ inAgreement }) => inAgreement)
    .map(({ typeId, title, arrangement }) => {
      const name = titles.find(({ id }) => id === typeId)?.title ?? title ?? "";
      return filled(arrangement)
        ? plain(phrases.tension(name, bare(arrangement)))
        : gap(source, phrases.gaps.arrangement(name), place);
    });
  return fillIn(
    block,
    entries.length > 0 ? listed(entries) : gap(source, phrases.gaps.arrangements, place),
  );
}

/** cl-18: the ladder, from its first level on. */
export function disputes(block: string, source: ClauseSource): Pieces {
  const { gaps, level, days, how: inBrackets } = phrasesOf(source);
  const place = field("structures", "conflictPath");
  const levels = recordsOf(source.context.cycle.structures.conflictPath)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .map(({ level: number, who, withinDays, how }, index): Pieces => {
      const entry = fillIn(
        level,
        plain(numberText(source, number ?? index + 1)),
        given(who, () => gap(source, gaps.who, place)),
        withinDays == null
          ? gap(source, gaps.days, place)
          : plain(days(numberText(source, withinDays))),
      );
      return filled(how) ? [...entry, ...plain(inBrackets(bare(how)))] : entry;
    });
  return fillIn(block, levels.length > 0 ? listed(levels) : gap(source, gaps.levels, place));
}

/** cl-19: nothing in the data says it. */
export function liability(block: string, source: ClauseSource): Pieces {
  const { gaps } = phrasesOf(source);
  return fillIn(block, gap(source, gaps.liability, OWN), gap(source, gaps.insurance, OWN));
}

/** cl-20 */
export function term(block: string, source: ClauseSource): Pieces {
  const { gaps, termOneMonth } = phrasesOf(source);
  const { termFrom, termTo, noticeMonths } = source.context.cycle.structures.agreement ?? {};
  const place = field("structures", "agreement");
  const day = (date: string | null | undefined, missing: string) =>
    filled(date) ? plain(dateText(source, date)) : gap(source, missing, place);
  return fillIn(
    noticeMonths === 1 ? termOneMonth : block,
    day(termFrom, gaps.termFrom),
    day(termTo, gaps.termTo),
    noticeMonths == null
      ? gap(source, gaps.notice, place)
      : plain(numberText(source, noticeMonths)),
  );
}

/** cl-21 */
export function joiningAndLeaving(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const { joining, leaving } = source.context.cycle.structures.membership ?? {};
  const place = field("structures", "membership");
  const rule = (text: string | null | undefined, missing: string) =>
    filled(text) ? fillIn(phrases.condition, plain(bare(text))) : gap(source, missing, place);
  const namesOrders = phrases.namesOrders.test(leaving ?? "");
  return fillIn(
    namesOrders ? phrases.membershipWithOrders : block,
    rule(joining, phrases.gaps.joining),
    rule(leaving, phrases.gaps.leaving),
    gap(source, phrases.gaps.orders, OWN),
  );
}

/** cl-22 */
export function ending(block: string, source: ClauseSource): Pieces {
  const text = source.context.cycle.structures.membership?.ending;
  return fillIn(
    block,
    given(text, () =>
      gap(source, phrasesOf(source).gaps.ending, field("structures", "membership")),
    ),
  );
}

/** cl-23 */
export function evaluation(block: string, source: ClauseSource): Pieces {
  const months = source.context.cycle.structures.evaluationPlan?.intervalMonths;
  return fillIn(
    block,
    months
      ? plain(numberText(source, months))
      : gap(source, phrasesOf(source).gaps.interval, field("structures", "evaluationPlan")),
  );
}

/** An optional text at the end leaves no space behind. */
function trimmed(pieces: Pieces): Pieces {
  const last = pieces.at(-1);
  return last && !last.gap ? [...pieces.slice(0, -1), { text: last.text.trimEnd() }] : pieces;
}
