import { useViews } from "#content/use-content.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";

import { useDimensionNames } from "./use-dimension-names.ts";
import { VoiceTopics } from "./voice-topics.tsx";

/** What people wrote beside their ratings; what they say about a goal stands beside the goals. */
export function TrustVoices() {
  const { voices: texts } = useViews("evaluation");
  const names = useDimensionNames();
  return (
    <VoiceTopics
      title={texts.title}
      topics={[
        ...TRUST_DIMENSIONS.map((id) => ({ id, title: names[id] })),
        { id: "cost", title: texts.cost },
        { id: "benefit", title: texts.benefit },
        { id: "note", title: texts.note },
      ]}
    />
  );
}
