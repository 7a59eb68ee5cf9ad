import { slugOf } from "#content/slug.ts";
import { useViews } from "#content/use-content.ts";
import { coreOf, type InfoRow, isShared, legalReasons } from "#domain/info-sharing.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

interface Reason {
  readonly text: string;
  /** Somebody has assessed every hint it names. */
  readonly settled: boolean;
}

/** Legal hints a row is about, each with its reason, and core knowledge that is to be shared. */
export function useInfoReasons(row: InfoRow): readonly Reason[] {
  const { information: words } = useViews("structures");
  const { context, content, loaded } = useFieldsEnv();
  const list = new Intl.ListFormat(content.locale, { type: "conjunction" });
  const states = loaded.words.fields["legalHints"]?.value?.fields?.["state"]?.options;
  const stateOf = (id: string) => context.cycle.structures.legalHints?.[id]?.state;
  const named = (id: string) => {
    const topic = loaded.legalHints?.find((hint) => hint.id === id)?.topic ?? id;
    const state = stateOf(id);
    return words.hint(topic, state ? states?.[state] : undefined);
  };
  const core = coreOf(row, context);
  return [
    ...(core && isShared(row) ? [{ text: words.coreShared(core.name), settled: false }] : []),
    ...legalReasons(row, context).map(({ hints, because, members }) => ({
      text: words.legal(
        list.format(hints.map(named)),
        words.because[because](list.format(members)),
      ),
      settled: hints.every((id) => stateOf(id) === "checked" || stateOf(id) === "notApplicable"),
    })),
  ];
}

/** The same below the form of a row, with the way to the hints. */
export function InfoReasons({ row }: { row: InfoRow }) {
  const { information: words } = useViews("structures");
  const { context, content, base } = useFieldsEnv();
  const reasons = useInfoReasons(row);
  const { path, steps } = content.outline.structures;
  return (
    // It stands there before it speaks.
    <div className="info-reasons" role="status">
      {reasons.map(({ text }) => (
        <p key={text} className="field-hint">
          {text}
        </p>
      ))}
      {legalReasons(row, context).length > 0 && (
        <p className="small">
          <a href={`#${base}/${path}/${slugOf(steps.agreement)}`}>{words.toLegal}</a>
        </p>
      )}
    </div>
  );
}
