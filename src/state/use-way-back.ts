import { useState } from "react";

import type { SessionState } from "./session-state.ts";
import { useServices } from "./use-services.ts";
import { useSession, useSessionState } from "./use-session.ts";

interface Offered {
  readonly change: ReturnType<typeof latestChange>;
  readonly toast: {
    readonly id: string;
    readonly text: string;
    readonly action: { readonly label: string; readonly onPress: () => void };
  };
}

/**
 * A message about a removal with „Rückgängig“. Undo takes back the latest change, so the way back
 * is offered only as long as that is the one the message is about.
 */
export function useWayBack(label: string) {
  const { clock } = useServices();
  const session = useSession();
  const [offered, setOffered] = useState<Offered>();
  const lastChange = useSessionState(latestChange);
  return {
    toast: offered?.change === lastChange ? offered?.toast : undefined,
    /** About the change made just now. */
    offer: (text: string) =>
      setOffered({
        change: latestChange(session.store.getState()),
        toast: {
          // What came back can be removed again, which is another message.
          id: clock.newId(),
          text,
          action: { label, onPress: () => void session.undo() },
        },
      }),
    forget: () => setOffered(undefined),
  };
}

function latestChange({ history }: SessionState) {
  return history.past.at(-1);
}
