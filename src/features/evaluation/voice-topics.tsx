import { useViews } from "#content/use-content.ts";
import { voicesOf } from "#domain/voices.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

interface VoiceTopicsProps {
  title: string;
  topics: readonly { readonly id: string; readonly title: string }[];
}

/** Words of the participants by topic, each with whose they are where that is known. */
export function VoiceTopics({ title, topics }: VoiceTopicsProps) {
  const { voices: texts } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const all = voicesOf(context);
  const held = topics
    .map((topic) => ({ ...topic, said: all.filter((voice) => voice.topic === topic.id) }))
    .filter(({ said }) => said.length > 0);
  if (held.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="small muted">{all.some(({ by }) => by) ? texts.named : texts.unnamed}</p>
      {held.map((topic) => (
        <section key={topic.id} aria-labelledby={`h-voices-${topic.id}`}>
          <h4 id={`h-voices-${topic.id}`}>{topic.title}</h4>
          <ul className="plain voices">
            {topic.said.map(({ id, text, by }) => (
              <li key={id}>
                {texts.quote(text.trim())}
                {by && <span className="small muted"> {texts.by(by.person, by.company)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
