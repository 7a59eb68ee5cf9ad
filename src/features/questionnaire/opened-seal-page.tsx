import { useQuestionnaireWords } from "#content/use-content.ts";
import { type OpenedSeal, sheetsIn } from "#domain/opened-seal.ts";
import type { AnswerDraft } from "#storage/answer-drafts.ts";
import { fingerprintOf } from "#storage/fingerprint.ts";
import { Banner } from "#ui/feedback/banner.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

interface OpenedSealPageProps {
  opened: OpenedSeal;
  drafts: readonly AnswerDraft[];
  onLeave: () => void;
}

/** Do the answers the other side shows now match the seal that came with the questionnaire? */
export function OpenedSealPage({ opened, drafts, onLeave }: OpenedSealPageProps) {
  const { words, trust } = useQuestionnaireWords();
  const { opening } = words;
  const { cooperationId, cooperation, cycle, company, text } = opened;
  const seal = fingerprintOf(text);
  const asked = drafts.find(
    ({ questionnaire: one }) => one.cooperationId === cooperationId && one.cycle === cycle,
  );
  const given = asked?.answer.seal ?? "";
  const sheets = sheetsIn(text);
  return (
    <main id="main" className="start narrow stack" tabIndex={-1}>
      <section className="head">
        <h1>{opening.title}</h1>
        <p className="lead">{opening.lead(company, cooperation)}</p>
      </section>
      {given === "" ? (
        <p>{opening.compare}</p>
      ) : (
        <Banner tone={given === seal ? "info" : "problem"}>
          {given === seal ? opening.holds : opening.broken}
        </Banner>
      )}
      <p>
        {opening.seal} <code className="seal">{seal}</code>
      </p>
      {sheets.length === 0 ? (
        <p>{opening.sums}</p>
      ) : (
        <DataTable
          caption={opening.answers(company)}
          fold
          columns={[
            { id: "item", label: opening.statement },
            ...sheets.map((_, index) => ({
              id: `p${index}`,
              label: opening.person(index + 1),
              align: "end" as const,
            })),
          ]}
          rows={trust.trustItems.map((item, index) => ({
            id: item.id,
            cells: [item.statement, ...sheets.map((values) => values[index] ?? opening.unknown)],
          }))}
        />
      )}
      <p className="actions">
        <button type="button" className="btn" onClick={onLeave}>
          {opening.leave}
        </button>
      </p>
    </main>
  );
}
