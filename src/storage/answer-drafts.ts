import * as z from "zod/mini";

import {
  type Answer,
  answerSchema,
  type Questionnaire,
  questionnaireSchema,
} from "#domain/questionnaire.ts";

import type { KeyValueStore } from "./journal.ts";

/** A questionnaire somebody has begun to answer in this browser. */
export interface AnswerDraft {
  readonly questionnaire: Questionnaire;
  readonly answer: Answer;
  /** Items the person said they cannot judge; they travel as no answer. */
  readonly cannotJudge: readonly number[];
  readonly savedAt: string;
  /** The answer left this browser as a file or code. */
  readonly handedOn: boolean;
}

const KEY = "kdv-antworten";
const draftsSchema = z.array(
  z.object({
    questionnaire: questionnaireSchema,
    answer: answerSchema,
    cannotJudge: z.array(z.int()),
    savedAt: z.string(),
    handedOn: z.boolean(),
  }),
);

/**
 * Answers to other people's questionnaires, kept so that answering can be interrupted.
 *
 * They are small and belong to no cooperation of this browser, hence beside the database. Where
 * nothing can be kept, writing says so.
 */
export function createAnswerDrafts(backing: KeyValueStore) {
  return {
    all,
    find: (questionnaire: Questionnaire) => all().find((draft) => isSame(draft, questionnaire)),
    keep(draft: AnswerDraft): boolean {
      return write([...all().filter((other) => !isSame(other, draft.questionnaire)), draft]);
    },
    forget(questionnaire: Questionnaire): void {
      write(all().filter((other) => !isSame(other, questionnaire)));
    },
    forgetAll(): void {
      write([]);
    },
  };

  function all(): readonly AnswerDraft[] {
    try {
      return draftsSchema.safeParse(JSON.parse(backing.getItem(KEY) ?? "[]")).data ?? [];
    } catch {
      return [];
    }
  }

  function write(drafts: readonly AnswerDraft[]): boolean {
    try {
      if (drafts.length === 0) backing.removeItem(KEY);
      else backing.setItem(KEY, JSON.stringify(drafts));
      return drafts.length === 0 || backing.getItem(KEY) !== null;
    } catch {
      return false;
    }
  }
}

/** One person is asked once in a cycle; a questionnaire sent again goes on with the same answers. */
function isSame({ questionnaire }: AnswerDraft, other: Questionnaire): boolean {
  return (
    questionnaire.cooperationId === other.cooperationId &&
    questionnaire.cycle === other.cycle &&
    questionnaire.participantId === other.participantId
  );
}

export type AnswerDrafts = ReturnType<typeof createAnswerDrafts>;
