import type { Cooperation } from "#domain/cooperation.ts";
import type { ExampleId } from "#storage/stored-cooperation.ts";

import { type History, NO_HISTORY } from "./history.ts";

export type Saving =
  | { readonly state: "none" | "pending" | "failed" }
  | { readonly state: "saved"; readonly at: string };

/** Why a cooperation is not open: not there, not for this version, not valid, not to be read at all. */
export type Trouble = "missing" | "newer" | "damaged" | "unreadable";

/** Everything the product knows about the open cooperation. */
export interface SessionState {
  readonly id: string | null;
  readonly status: "closed" | "loading" | "open" | Trouble;
  readonly cooperation: Cooperation | null;
  /** Stored data that could not be opened, as they were found. */
  readonly raw: unknown;
  readonly example: ExampleId | null;
  /** Texts a number or date field could not understand, by the path of the field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly place: string;
  readonly saving: Saving;
  readonly history: History;
  /** Raised when data changed otherwise than by typing into the form that shows them. */
  readonly revision: number;
  /** Raised when newer data came from another window. */
  readonly followed: number;
}

/** What a change was, for undo and for the history. */
export interface ChangeNote {
  /** In words, e.g. „Änderung bei …“. */
  readonly what: string;
  /** Names the field while a person types into it; absent for everything else. */
  readonly typing?: string;
}

/** Nothing is open. */
export const CLOSED: SessionState = {
  id: null,
  status: "closed",
  cooperation: null,
  raw: undefined,
  example: null,
  typed: {},
  place: "",
  saving: { state: "none" },
  history: NO_HISTORY,
  revision: 0,
  followed: 0,
};
