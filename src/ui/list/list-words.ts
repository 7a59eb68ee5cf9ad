import type { ReactNode } from "react";

/** A record as its line shows it. */
export interface ListItem {
  readonly id: string;
  /** Id of its line, so that links can lead to it. */
  readonly place?: string | undefined;
  readonly title: string;
  readonly summary?: ReactNode;
  /** A short mark, e.g. that it is only a suggestion. */
  readonly tag?: string | undefined;
  /** What is missing. */
  readonly note?: string | undefined;
}

export interface ListWords {
  readonly edit: string;
  /** Instead of `edit` where nothing can be changed. */
  readonly view?: string | undefined;
  readonly fold: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly add: string;
  /** What to do with an empty list. */
  readonly empty: string;
  /** Says where a record now stands, counted from 1. */
  readonly moved: (title: string, position: number) => string;
}
