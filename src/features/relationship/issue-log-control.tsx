import { useViews } from "#content/use-content.ts";
import { isOldIssue, isOpenIssue } from "#domain/issue.ts";
import { daysBetween } from "#domain/day.ts";
import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { InRecord } from "./in-record.tsx";
import { listOf } from "./list-props.ts";
import { QuickEntry } from "./quick-entry.tsx";
import { newestFirst, useLog } from "./use-log.ts";

/** „Klärungsprotokoll“: noted in a line, newest first, with the step of the agreed path. */
export function IssueLogControl({ state, words }: OwnControlProps) {
  const { context, readOnly } = useFieldsEnv();
  const { issues } = useViews("relationship").trust;
  const { cycle, today } = context;
  const add = useLog(state.id, words.entry ?? words.label);
  const begin = { date: today, level: 1 };
  const entries = recordsOf(cycle.relationship.issueLog);
  const open = entries.filter(isOpenIssue);
  const old = open.filter((issue) => isOldIssue(issue, today));
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      begin={begin}
      order={newestFirst("date")}
      above={
        <>
          {entries.length > 0 && <p className="small">{issues.state(open.length, old.length)}</p>}
          {!readOnly && (
            <QuickEntry
              id="quick-issue"
              title={issues.quick}
              parts={[{ id: "what", label: issues.what, kind: "text" }]}
              onAdd={(values) => add({ ...begin, ...values })}
            />
          )}
        </>
      }
      renderInRecord={(id) => <IssueAside id={id} />}
    />
  );
}

/** Who has to settle it at this step, and how long it has been open. */
function IssueAside({ id }: { id: string }) {
  const { context } = useFieldsEnv();
  const { issues } = useViews("relationship").trust;
  const { cycle, today } = context;
  const issue = recordsOf(cycle.relationship.issueLog).find((one) => one.id === id);
  const path = recordsOf(cycle.structures.conflictPath);
  const step = path.find(({ level }) => level === issue?.level);
  if (!issue) return null;
  const isOpen = isOpenIssue(issue) && filled(issue.date) && issue.date <= today;
  return (
    <InRecord>
      {step && (
        <p>
          {issues.level(step.level ?? 0, step.who ?? "")}{" "}
          {step.withinDays != null && issues.within(step.withinDays)}
        </p>
      )}
      {!step && path.length > 0 && issue.level != null && <p>{issues.noPath}</p>}
      {isOpen && <p>{issues.openSince(daysBetween(issue.date, today))}</p>}
    </InRecord>
  );
}
