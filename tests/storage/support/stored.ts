import type { Cooperation } from "#domain/cooperation.ts";
import { summaryOf } from "#state/summary-of.ts";
import { STORED_SHAPE, type StoredCooperation } from "#storage/stored-cooperation.ts";

import { aCooperation, TODAY } from "../../domain/support/cooperations.ts";

export const SAVED_AT = "2026-02-02T09:30:00.000Z";

/** A cooperation as it lies in the database. */
export function aStored(given: Partial<StoredCooperation> = {}): StoredCooperation {
  const cooperation = given.cooperation ?? aCooperation();
  return {
    id: cooperation.id,
    shape: STORED_SHAPE,
    rev: 1,
    savedAt: SAVED_AT,
    cooperation,
    ...given,
  };
}

/** The same cooperation, one revision later. */
export function afterwards(stored: StoredCooperation, cooperation = stored.cooperation) {
  return { ...stored, rev: stored.rev + 1, cooperation };
}

export function aSummary({ cooperation, savedAt }: StoredCooperation) {
  return summaryOf(cooperation, { today: TODAY, changedAt: savedAt }, {});
}

export function renamed(cooperation: Cooperation, name: string): Cooperation {
  return { ...cooperation, base: { ...cooperation.base, name } };
}
