import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { VoiceTopics } from "./voice-topics.tsx";

/** How the participants see the goals. */
export function GoalVoices() {
  const { voices: texts } = useViews("evaluation");
  const { context } = useFieldsEnv();
  return (
    <VoiceTopics
      title={texts.goals}
      topics={recordsOf(context.cycle.needs.goals).map(({ id, title }) => ({
        id: `goal:${id}`,
        title: title ?? "",
      }))}
    />
  );
}
