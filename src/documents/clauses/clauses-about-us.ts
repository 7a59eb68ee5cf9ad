import { filled } from "#domain/context.ts";
import { recordById, recordsOf } from "#domain/records.ts";

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
} from "./source.ts";

/** cl-01: who takes part, with seat and representation. */
export function members(block: string, source: ClauseSource): Pieces {
  const { cooperation, members: all } = source.context;
  const phrases = phrasesOf(source);
  const entries = all.map(({ name, own, location }): Pieces => {
    const label = name || phrases.gaps.memberName;
    const seat = own ? (location ?? cooperation.base.ownCompany?.location) : location;
    return fillIn(
      phrases.member,
      given(name, () => gap(source, phrases.gaps.memberName, { kind: "base" })),
      given(seat, () => gap(source, phrases.gaps.seat(label), { kind: "base" })),
      gap(source, phrases.gaps.representative(label), OWN),
    );
  });
  const alone = all.length < 2 ? [gap(source, phrases.gaps.members, { kind: "base" })] : [];
  return fillIn(
    block,
    given(cooperation.base.name, () => gap(source, phrases.gaps.name, { kind: "base" })),
    listed([...entries, ...alone]),
  );
}

/** cl-02: the occasion; its text is a sentence of its own. */
export function occasion(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const { trigger } = source.context.cycle.needs;
  const cause = filled(trigger)
    ? fillIn(phrases.cause, plain(bare(trigger)))
    : gap(source, phrases.gaps.trigger, field("needs", "trigger"));
  return fillIn(block, cause);
}

/** cl-03: the joint goals with metric, target and date. */
export function goals(block: string, source: ClauseSource): Pieces {
  const { gaps, ...phrases } = phrasesOf(source);
  const { needs, structures } = source.context.cycle;
  const place = field("needs", "goals");
  const entries = recordsOf(structures.jointGoals).flatMap(({ goalId, partnerTarget }) => {
    const goal = recordById(needs.goals, goalId);
    if (!goal) return [];
    const { title, metric, unit, baseline, target, dueDate } = goal;
    const end = filled(unit) && unit.trim() !== phrases.countUnit ? ` ${unit.trim()}` : "";
    const figure = (value: number) => numberText(source, value);
    const change =
      target == null
        ? gap(source, gaps.target, place)
        : plain(
            baseline == null
              ? phrases.change.to(`${figure(target)}${end}`)
              : phrases.change.fromTo(figure(baseline), `${figure(target)}${end}`),
          );
    const entry = fillIn(
      phrases.goal,
      given(title, () => gap(source, gaps.goalTitle, place)),
      given(metric, () => gap(source, gaps.metric, place)),
      change,
      filled(dueDate) ? plain(dateText(source, dueDate)) : gap(source, gaps.dueDate, place),
    );
    const theirs = filled(partnerTarget) ? plain(phrases.partnerTarget(bare(partnerTarget))) : [];
    return [[...entry, ...theirs]];
  });
  return fillIn(
    block,
    entries.length > 0
      ? listed(entries)
      : gap(source, gaps.goals, field("structures", "jointGoals")),
  );
}

/** cl-04: the fields of cooperation, and what is not up for negotiation. */
export function scope(block: string, source: ClauseSource): Pieces {
  const { gaps, noGos } = phrasesOf(source);
  const { needs } = source.context.cycle;
  const words = source.phases.needs.words.fields["fields"];
  const names = (needs.fields ?? []).map((one) =>
    one === "other" && filled(needs.fieldsOther) ? bare(needs.fieldsOther) : optionText(words, one),
  );
  const limits = recordsOf(needs.noGos).flatMap(({ text }) => (filled(text) ? [bare(text)] : []));
  return sentences(
    fillIn(
      block,
      names.length > 0
        ? plain(names.join(", "))
        : gap(source, gaps.fields, field("needs", "fields")),
    ),
    limits.length > 0 ? fillIn(noGos, plain(limits.join("; "))) : [],
  );
}

/** cl-05 */
export function principles(block: string, source: ClauseSource): Pieces {
  const { structures } = source.context.cycle;
  const texts = recordsOf(structures.principles).flatMap(({ text }) =>
    filled(text) ? [plain(bare(text))] : [],
  );
  return fillIn(
    block,
    texts.length > 0
      ? listed(texts)
      : gap(source, phrasesOf(source).gaps.principles, field("structures", "principles")),
  );
}

/** cl-06: one sentence for each member. */
export function contributions(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const { structures } = source.context.cycle;
  const perMember = source.context.members.map(({ id, name }) => {
    const entries = recordsOf(structures.contributions)
      .filter(({ memberId }) => memberId === id)
      .map((row) => plain(contributionText(row, source)))
      .filter(([piece]) => filled(piece?.text));
    return fillIn(
      block,
      given(name, () => gap(source, phrases.gaps.memberName, { kind: "base" })),
      entries.length > 0
        ? inline(entries)
        : gap(source, phrases.gaps.contributions, field("structures", "contributions")),
    );
  });
  return inline(perMember, "\n");
}

type Contribution = NonNullable<
  ClauseSource["context"]["cycle"]["structures"]["contributions"]
>[number];

/** „Entwicklung und Betrieb, 1.050 Stunden, vom 12.05.2025 bis 31.12.2025“. */
function contributionText(row: Contribution, source: ClauseSource): string {
  const { period } = phrasesOf(source);
  const { description, amount, unit, from, to } = row;
  const much = amount == null ? "" : [numberText(source, amount), unit].filter(Boolean).join(" ");
  const [start, end] = [from, to].map((day) => (filled(day) ? dateText(source, day) : ""));
  const time =
    start && end ? period.both(start, end) : start ? period.from(start) : end ? period.to(end) : "";
  return [bare(description ?? ""), much, time].filter(Boolean).join(", ");
}

/** cl-09, second part: what each member receives. */
export function returnsOf(source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const rows = recordsOf(source.context.cycle.structures.returns);
  const perMember = source.context.members.map(({ id, name }) => {
    const entries = rows.flatMap(({ memberId, description }) =>
      memberId === id && filled(description) ? [plain(bare(description))] : [],
    );
    return fillIn(
      phrases.returns,
      plain(name || phrases.gaps.memberName),
      entries.length > 0
        ? inline(entries)
        : gap(
            source,
            phrases.gaps.returns(name || phrases.gaps.memberName),
            field("structures", "returns"),
          ),
    );
  });
  return inline(perMember, "\n");
}

/** cl-14: what everybody brought stays theirs; who may use what, now and afterwards. */
export function knowHow(block: string, source: ClauseSource): Pieces {
  const phrases = phrasesOf(source);
  const rows = recordsOf(source.context.cycle.structures.knowHow);
  const place = field("structures", "knowHow");
  const rules = (part: "usageDuring" | "usageAfter", missing: string) => {
    const entries = rows.flatMap((row) => {
      const rule = row[part];
      return filled(rule)
        ? [plain(phrases.knowHow(row.title ?? "", memberName(source, row.memberId), bare(rule)))]
        : [];
    });
    return entries.length > 0 ? listed(entries) : gap(source, missing, place);
  };
  return fillIn(
    block,
    rules("usageDuring", phrases.gaps.results),
    rules("usageAfter", phrases.gaps.afterwards),
  );
}
