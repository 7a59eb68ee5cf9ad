import { createContext, use } from "react";
import { useStore } from "zustand";

import type { Session } from "./session.ts";
import type { SessionState } from "./session-state.ts";

export const SessionContext = createContext<Session | null>(null);

/** The verbs of the open cooperation. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession needs a <SessionContext> above it.");
  return session;
}

/** Reads from the open cooperation and re-renders only when the selected value changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}
