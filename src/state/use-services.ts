import { createContext, use } from "react";
import { useStore } from "zustand";

import type { AnswerDrafts } from "#storage/answer-drafts.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";

import type { Clock } from "./clock.ts";
import type { Library, LibraryState } from "./library.ts";
import type { Session } from "./session.ts";
import type { Shelf } from "./shelf.ts";

/** What the composition root hands to the screens. */
export interface Services {
  readonly clock: Clock;
  readonly storage: CooperationStorage;
  readonly library: Library;
  /** Loaded with the first cooperation; the start page does without. */
  readonly loadSession: () => Promise<Session>;
  readonly loadShelf: () => Promise<Shelf>;
  /** Answers to other people's questionnaires, begun in this browser. */
  readonly loadAnswerDrafts: () => Promise<AnswerDrafts>;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error("useServices needs a <ServicesContext> above it.");
  return services;
}

/** Reads from the library and re-renders only when the selected value changes. */
export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useServices().library.store, select);
}
