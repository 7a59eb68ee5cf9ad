import "./level-mark.css";

import { useViews } from "#content/use-content.ts";
import { SHARE_LEVELS, type ShareLevel } from "#domain/fields/structures.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { Quarters } from "#ui/status/quarters.tsx";

/** How far a piece of information may travel: symbol, colour and word. */
export function LevelMark({ level }: { level: ShareLevel | "" | null | undefined }) {
  const { information } = useViews("structures");
  const name = useLevelName();
  if (!level) return <span className="muted">{information.noLevel}</span>;
  return (
    <span className="level-mark" data-level={level}>
      <Quarters filled={SHARE_LEVELS.indexOf(level) as 0 | 1 | 2 | 3 | 4} /> {name(level)}
    </span>
  );
}

export function useLevelName(): (level: ShareLevel) => string {
  const words = useFieldsEnv().loaded.words.fields["infoSharing"]?.fields?.["level"];
  return (level) => words?.options?.[level] ?? level;
}
