import { useContent } from "#content/use-content.ts";
import type { ReopeningCause } from "#domain/reopening.ts";

/** Why something is to be looked at again, in words. */
export function useCauseName(): (cause: ReopeningCause) => string {
  const { events, screens } = useContent();
  return (cause) => {
    switch (cause.kind) {
      case "event":
        return events.find(({ id }) => id === cause.event.type)?.title ?? cause.event.type;
      case "consequence":
        return cause.consequence.text ?? "";
      case "takenOver":
        return screens.events.reopening.takenOver(cause.fromCycle);
    }
  };
}
