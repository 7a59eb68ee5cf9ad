import { usePhaseWords, useViews } from "#content/use-content.ts";
import type { Entry } from "#domain/records.ts";
import {
  type NeededCriterion,
  PROVEN_CRITERIA,
  type ProvenCriterion,
} from "#domain/requirement-profile.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { originLink } from "#fields/origin-link.ts";
import { PickList } from "#ui/list/pick-list.tsx";

type Values = Readonly<Record<string, unknown>>;

interface PicksProps {
  fieldId: string;
  /** One entry in the singular. */
  entry: string;
}

interface NeededPicksProps extends PicksProps {
  needed: readonly NeededCriterion[];
  asRecord: (text: string, needed: NeededCriterion) => Values;
}

/** Requirements that follow from phase 1; a taken one keeps its origin. */
export function NeededPicks({ fieldId, entry, needed, asRecord }: NeededPicksProps) {
  const { content, base } = useFieldsEnv();
  const { profile } = useViews("search");
  const take = useTake(fieldId, entry);
  const textOf = useNeededText();
  const texts = needed.map((one) => ({ one, key: keyOf(one), text: textOf(one) }));
  return (
    <PickList
      label={profile.fromNeeds}
      why={profile.fromNeedsWhy}
      options={texts.map(({ one: { origin }, key, text }) => {
        const link = originLink(origin, content, base);
        return {
          id: key,
          label: text,
          explanation: profile.why[origin.reason],
          link: link && { href: link.href, text: profile.toNeed(link.step) },
        };
      })}
      takeWords={content.screens.field.takeOver}
      onTake={(keys) =>
        take(
          texts.filter(({ key }) => keys.includes(key)).map(({ one, text }) => asRecord(text, one)),
        )
      }
    />
  );
}

interface ProvenPicksProps extends PicksProps {
  /** Those that are not among the criteria yet. */
  proven: readonly ProvenCriterion[];
}

/** Section 2.2: criteria that suit most searches. */
export function ProvenPicks({ fieldId, entry, proven }: ProvenPicksProps) {
  const { content } = useFieldsEnv();
  const { profile } = useViews("search");
  const take = useTake(fieldId, entry);
  return (
    <PickList
      label={content.screens.field.suggestions}
      why={profile.provenWhy}
      options={proven.map((id) => ({ id, label: profile.proven[id] }))}
      takeWords={content.screens.field.takeOver}
      onTake={(ids) =>
        take(
          proven
            .filter((id) => ids.includes(id))
            .map((id) => ({ label: profile.proven[id], category: PROVEN_CRITERIA[id] })),
        )
      }
    />
  );
}

function useTake(fieldId: string, entry: string) {
  const { changeField, newId, content } = useFieldsEnv();
  return (values: readonly Values[]) => {
    const added = values.map((one) => ({ ...one, id: newId() }));
    changeField(fieldId, (held) => [...((held ?? []) as readonly Entry[]), ...added], {
      what: content.screens.changes.add(entry),
    });
  };
}

/** „Schließt unsere Lücke: …“; a field of cooperation is called what its option is called. */
function useNeededText() {
  const { profile } = useViews("search");
  const fields = usePhaseWords("needs").words.fields["fields"]?.options;
  return ({ origin, name }: NeededCriterion) => {
    const said = origin.reason === "field" ? (fields?.[name] ?? name) : name;
    return profile.needed[origin.reason]?.(said) ?? said;
  };
}

function keyOf({ origin }: NeededCriterion): string {
  return `${origin.field}/${origin.recordId}`;
}
