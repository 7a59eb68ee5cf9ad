import { type CycleContext, filled } from "./context.ts";
import type { Partner } from "./cooperation.ts";
import { isPending } from "./promise.ts";
import { companiesByPerson, sameName } from "./people.ts";
import { recordById, recordsOf } from "./records.ts";

/** Why a function or a contact has nobody who could step in. */
export type NoDeputy = "none" | "sameMember" | "unknown";

/** What a company would leave behind, or would have to give back, in the words of its records. */
export interface DropoutItem {
  /** Stable over time: kind and record. */
  readonly id: string;
  readonly kind: DropoutKind;
  /** The record as people call it; for a function the id of the function. */
  readonly subject: string;
  /** The person it is about. */
  readonly person?: string;
  /** A second text of the record: who deputises, what is agreed, what protects it. */
  readonly detail?: string;
  /** Which letters of the role matrix are lost: E alone, D alone, or both. */
  readonly letters?: "A" | "R" | "RA";
  readonly reason?: NoDeputy;
  readonly personalData?: boolean;
  /** Members that could take over, the nearest first. */
  readonly successors: readonly string[];
}

export const ORPHANED = [
  "task",
  "role",
  "contact",
  "deputy",
  "contribution",
  "application",
  "flowFrom",
  "flowTo",
  "knowledge",
  "promise",
] as const;
export const TO_RETURN = ["access", "export", "data", "secret", "belongings"] as const;
export type DropoutKind = (typeof ORPHANED)[number] | (typeof TO_RETURN)[number];

export interface Dropout {
  readonly member: Partner;
  /** Has nobody to do it, answer for it or know it any more. */
  readonly orphaned: readonly DropoutItem[];
  /** Must be returned, handed over or locked. */
  readonly toReturn: readonly DropoutItem[];
}

/**
 * What would happen if a member dropped out, read from tasks, functions, contributions, knowledge,
 * contacts, applications and data flows. Nothing is stored; retired entries count no more.
 */
export function dropoutOf(memberId: string, context: CycleContext): Dropout | undefined {
  const member = context.members.find(({ id }) => id === memberId);
  if (!member) return undefined;
  const items = [
    ...tasks(memberId, context),
    ...people(memberId, context),
    ...contributions(memberId, context),
    ...applications(memberId, context),
    ...flows(memberId, context),
    ...knowledge(memberId, context),
    ...promises(memberId, context),
  ];
  const among = (kinds: readonly DropoutKind[]) =>
    kinds.flatMap((kind) => items.filter((item) => item.kind === kind));
  return { member, orphaned: among(ORPHANED), toReturn: among(TO_RETURN) };
}

/** Tasks it alone answers for (E) or alone does (D); next in line are those who do it or are asked. */
function tasks(memberId: string, { cycle, members }: CycleContext): readonly DropoutItem[] {
  return recordsOf(cycle.structures.tasks).flatMap(({ id, task, assign }) => {
    const others = members.filter((member) => member.id !== memberId);
    const cellOf = (member: string) => assign?.[member] ?? "";
    const lost = (["R", "A"] as const).filter(
      (letter) =>
        cellOf(memberId).includes(letter) &&
        !others.some((other) => cellOf(other.id).includes(letter)),
    );
    if (lost.length === 0) return [];
    const having = (letter: string) =>
      others.filter((other) => cellOf(other.id).includes(letter)).map((other) => other.id);
    return {
      id: `task-${id}`,
      kind: "task",
      subject: task ?? "",
      letters: lost.join("") as "A" | "R" | "RA",
      successors: [...new Set([...having("A"), ...having("R"), ...having("C")])],
    };
  });
}

/**
 * Functions and contacts of the company without a deputy elsewhere, and those of others whose
 * deputy it provides. For a contact a deputy nobody knows is none; for a function one is enough.
 */
function people(memberId: string, { cycle }: CycleContext): readonly DropoutItem[] {
  const companies = companiesByPerson(cycle);
  const rows = [
    ...recordsOf(cycle.structures.roles).map((row) => ({
      ...row,
      kind: "role" as const,
      subject: row.role || "",
    })),
    ...recordsOf(cycle.relationship.contacts).map((row) => ({
      ...row,
      kind: "contact" as const,
      subject: row.topic ?? "",
    })),
  ];
  return rows.flatMap(({ id, kind, subject, person, deputy, memberId: company }): DropoutItem[] => {
    const deputyAt = filled(deputy) ? companies.get(sameName(deputy)) : undefined;
    const said = { subject, person: person ?? "", detail: deputy ?? "" };
    if (company !== memberId)
      return deputyAt === memberId
        ? [{ id: `deputy-${kind}-${id}`, kind: "deputy", ...said, successors: [] }]
        : [];
    const reason = !filled(deputy)
      ? "none"
      : deputyAt === memberId
        ? "sameMember"
        : !deputyAt && kind === "contact"
          ? "unknown"
          : undefined;
    return reason ? [{ id: `${kind}-${id}`, kind, ...said, reason, successors: [] }] : [];
  });
}

/** What it brings in is gone; machines and rights have to go back to it. */
function contributions(memberId: string, { cycle, members }: CycleContext): readonly DropoutItem[] {
  const rows = recordsOf(cycle.structures.contributions);
  return rows
    .filter((row) => row.memberId === memberId && filled(row.description))
    .flatMap(({ id, kind, description }): DropoutItem[] => {
      const same = members.filter(
        (member) =>
          member.id !== memberId &&
          rows.some((row) => row.memberId === member.id && kind && row.kind === kind),
      );
      const item = { subject: description ?? "", detail: kind || "" };
      return [
        {
          id: `contribution-${id}`,
          kind: "contribution",
          ...item,
          successors: same.map((member) => member.id),
        },
        ...(kind === "equipment" || kind === "rights"
          ? [{ id: `belongings-${id}`, kind: "belongings" as const, ...item, successors: [] }]
          : []),
      ];
    });
}

/** Applications it runs have to be taken over and exported from; where it is a user, locked. */
function applications(memberId: string, { cycle, members }: CycleContext): readonly DropoutItem[] {
  return recordsOf(cycle.relationship.applications)
    .filter(({ status }) => status !== "retired")
    .flatMap(({ id, name, operator, users, exitExport, accessRule }): DropoutItem[] => {
      const subject = name ?? "";
      const others = members.filter((member) => member.id !== memberId);
      const successors = others.map((one) => one.id).filter((one) => users?.includes(one));
      if (operator === memberId)
        return [
          { id: `application-${id}`, kind: "application", subject, successors },
          {
            id: `export-${id}`,
            kind: "export",
            subject,
            detail: exitExport || "unclear",
            successors: [],
          },
        ];
      return users?.includes(memberId)
        ? [
            {
              id: `access-${id}`,
              kind: "access",
              subject,
              detail: accessRule ?? "",
              successors: [],
            },
          ]
        : [];
    });
}

/** Flows that lose their source or their only receiver; what it has received has to come back. */
function flows(memberId: string, { cycle, members }: CycleContext): readonly DropoutItem[] {
  const isMember = (id: string) => members.some((member) => member.id === id);
  return recordsOf(cycle.relationship.dataFlows)
    .filter(({ status }) => status !== "retired")
    .flatMap(({ id, title, content, from, to, infoId, personalData }): DropoutItem[] => {
      const receivers = (to ?? []).filter(isMember);
      const subject = title ?? "";
      if (from === memberId) {
        const owner = recordById(cycle.structures.infoSharing, infoId)?.owner;
        const successors = owner && owner !== memberId && isMember(owner) ? [owner] : [];
        return [{ id: `flowFrom-${id}`, kind: "flowFrom", subject, successors }];
      }
      if (!receivers.includes(memberId)) return [];
      return [
        ...(receivers.length === 1
          ? [{ id: `flowTo-${id}`, kind: "flowTo" as const, subject, successors: [] }]
          : []),
        {
          id: `data-${id}`,
          kind: "data",
          subject,
          detail: content ?? "",
          personalData: Boolean(personalData),
          successors: [],
        },
      ];
    });
}

/** Knowledge only it has, and trade secrets of others that it was trusted with. */
function knowledge(memberId: string, { cycle }: CycleContext): readonly DropoutItem[] {
  const { knowHow, infoSharing } = cycle.structures;
  return [
    ...recordsOf(knowHow)
      .filter((row) => row.memberId === memberId && filled(row.title))
      .map(({ id, title, usageAfter }) => ({
        id: `knowledge-${id}`,
        kind: "knowledge" as const,
        subject: title ?? "",
        detail: usageAfter ?? "",
        successors: [],
      })),
    ...recordsOf(infoSharing)
      .filter(
        ({ tradeSecret, owner, level }) =>
          tradeSecret && owner !== memberId && level && level !== "internal",
      )
      .map(({ id, category, protection, personalData }) => ({
        id: `secret-${id}`,
        kind: "secret" as const,
        subject: category ?? "",
        detail: protection ?? "",
        personalData: Boolean(personalData),
        successors: [],
      })),
  ];
}

/** What it has promised and not done yet. */
function promises(memberId: string, { cycle }: CycleContext): readonly DropoutItem[] {
  return recordsOf(cycle.relationship.promises)
    .filter((promise) => promise.memberId === memberId && isPending(promise))
    .map(({ id, what, who }) => ({
      id: `promise-${id}`,
      kind: "promise" as const,
      subject: what ?? "",
      person: who ?? "",
      successors: [],
    }));
}
