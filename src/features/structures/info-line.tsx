import { useViews } from "#content/use-content.ts";
import { type InfoRow, infoProblems } from "#domain/info-sharing.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { targetLabel } from "#fields/targets.ts";

import { useInfoReasons } from "./info-reasons.tsx";
import { LevelMark } from "./level-mark.tsx";

/** A folded row: its level by symbol and word, whose it is and for whom, and what it asks for. */
export function InfoLine({ row }: { row: InfoRow }) {
  const { information: words } = useViews("structures");
  const env = useFieldsEnv();
  const own = env.loaded.words.fields["infoSharing"];
  const reasons = useInfoReasons(row);
  const open = reasons.filter(({ settled }) => !settled).map(({ text }) => text);
  const about = [
    row.owner && words.owner(targetLabel("members", row.owner, env)),
    row.recipients?.trim() && words.recipients(row.recipients.trim()),
    ...(["personalData", "tradeSecret", "competitionSensitive"] as const).map(
      (marker) => row[marker] && own?.fields?.[marker]?.label,
    ),
  ].filter(Boolean);
  const missing = env.readOnly ? [] : infoProblems(row).filter(({ code }) => code !== "required");
  return (
    <>
      <LevelMark level={row.level} />
      {about.length > 0 && ` · ${about.join(" · ")}`}
      {[...missing.map((one) => problemSentence(one, own, env)), ...open].map((text) => (
        <span key={text} className="info-reason">
          {text}
        </span>
      ))}
    </>
  );
}
