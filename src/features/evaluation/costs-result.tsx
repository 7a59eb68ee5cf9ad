import "./evaluation.css";

import { useState } from "react";

import { useContent, useViews } from "#content/use-content.ts";
import { type CostBenefit, costBenefits } from "#domain/cost-benefit.ts";
import { imbalanceOf } from "#domain/imbalance.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ShareBar } from "#ui/chart/share-bar.tsx";
import { formatMoney, formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { Deviations } from "./costs-deviations.tsx";

/** Cost and benefit of every member side by side; what is not known is never counted as zero. */
export function CostsResult() {
  const { locale } = useContent();
  const { costResults: texts, results } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const all = costBenefits(context);
  const most = Math.max(1, ...all.flatMap(({ cost, benefit }) => [cost ?? 0, benefit ?? 0]));
  const nameOf = (id: string) => context.members.find((member) => member.id === id)?.name ?? "";
  const money = (value: number | null) =>
    value === null ? texts.notGiven : formatMoney(value, locale);
  const ratioText = ({ ratio }: CostBenefit) =>
    ratio === null ? texts.dash : formatNumber(Math.round(ratio * 100) / 100, locale);

  return (
    <section className="sec stack full" aria-labelledby="h-costs-result">
      <h2 id="h-costs-result">{texts.title}</h2>
      <DataTable
        caption={texts.table}
        captionHidden
        fold
        wide
        columns={[
          { id: "company", label: texts.company },
          { id: "cost", label: texts.cost, align: "end" },
          { id: "benefit", label: texts.benefit, align: "end" },
          { id: "net", label: texts.net, align: "end" },
          { id: "ratio", label: texts.ratio, align: "end" },
          { id: "label", label: texts.label },
        ]}
        rows={all.map((one) => ({
          id: one.memberId,
          cells: [
            nameOf(one.memberId),
            <Amount key="cost" value={one.cost} most={most} text={money(one.cost)} />,
            <Amount key="benefit" value={one.benefit} most={most} text={money(one.benefit)} />,
            money(one.net),
            ratioText(one),
            [
              one.label === null ? texts.dash : results.ratio[one.label],
              !one.complete && (one.cost !== null || one.benefit !== null) && texts.incomplete,
            ]
              .filter(Boolean)
              .join(", "),
          ],
        }))}
      />
      <p className="small muted">{texts.startUp}</p>
      <details>
        <summary>{texts.how}</summary>
        <p className="small">{texts.howText}</p>
        <ul className="plain">
          {all
            .filter(({ ratio }) => ratio !== null)
            .map((one) => (
              <li key={one.memberId} className="small">
                {texts.howRow(
                  nameOf(one.memberId),
                  money(one.cost),
                  money(one.benefit),
                  ratioText(one),
                )}
              </li>
            ))}
        </ul>
      </details>
      <Imbalance />
      <Deviations nameOf={nameOf} />
      <Priceless nameOf={nameOf} />
    </section>
  );
}

function Amount({ value, most, text }: { value: number | null; most: number; text: string }) {
  return (
    <span className="attained">
      <ShareBar share={value === null ? null : (value / most) * 100} />
      <span>{text}</span>
    </span>
  );
}

/** Section 3.9, Schieflage: why, and what follows from it. */
function Imbalance() {
  const { costResults: texts } = useViews("evaluation");
  const { context, changeField, newId, readOnly } = useFieldsEnv();
  const [isTaken, setTaken] = useState(false);
  const rules = imbalanceOf(context);
  const isNoted = recordsOf(context.cycle.evaluation.consequences).some(
    ({ type, targetRef, status }) =>
      type === "amendAgreement" &&
      (targetRef === "cl-08" || targetRef === "cl-09") &&
      status !== "dropped",
  );
  if (rules.length === 0) return null;
  return (
    <div className="aside stack">
      <h3>{texts.imbalanceTitle}</h3>
      <p>{texts.imbalance}</p>
      <ul className="plain">
        {rules.map((rule) => (
          <li key={rule}>{texts.reasons[rule]}</li>
        ))}
      </ul>
      {!readOnly && !isNoted && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={note}>
            {texts.suggest}
          </button>
        </p>
      )}
      <p role="status">{isTaken ? texts.suggested : ""}</p>
    </div>
  );

  function note() {
    const consequence = {
      id: newId(),
      type: "amendAgreement",
      text: texts.consequenceText,
      targetRef: "cl-08",
      owner: "",
      dueDate: "",
      status: "planned",
    };
    changeField(
      "consequences",
      (held) => withRecord(held as readonly { id: string }[] | null, consequence),
      { what: texts.change },
    );
    setTaken(true);
  }
}

/** Benefits that have no price stand beside the euros and never among them. */
function Priceless({ nameOf }: { nameOf: (id: string) => string }) {
  const { costResults: texts } = useViews("evaluation");
  const { context, loaded } = useFieldsEnv();
  const rows = recordsOf(context.cycle.evaluation.benefits).filter(
    ({ kind }) => kind === "nonMonetary",
  );
  const categories = loaded.words.fields["benefits"]?.fields?.["category"]?.options ?? {};
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{texts.priceless}</h3>
      <ul className="plain">
        {rows.map(({ id, memberId, category, rating, note }) => (
          <li key={id}>
            {[
              `${nameOf(memberId ?? "")}: ${categories[category ?? ""] ?? ""}`,
              rating == null ? texts.notGiven : texts.rated(rating),
              note,
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ul>
    </>
  );
}
