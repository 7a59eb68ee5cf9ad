import { useState } from "react";

import { useContent, useViews } from "#content/use-content.ts";
import { canBreakSeal, canOpenSeal, canSeal, sealedText, setSeal } from "#domain/seal.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { writeExchange } from "#storage/exchange.ts";
import { fingerprintOf } from "#storage/fingerprint.ts";
import { fileNameOf, saveFile } from "#storage/save-file.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

/** Digits people compare by eye. */
const SHORT = 12;

/** The own answers, fixed before anybody else is asked; checked anew each time it is shown. */
export function SealSection() {
  const { locale } = useContent();
  const { survey } = useViews("evaluation");
  const { context, change, newId, readOnly } = useFieldsEnv();
  const [said, setSaid] = useState("");
  const { cycle, members, today } = context;
  const { evaluation } = cycle;
  const ownId = members.find(({ own }) => own)?.id ?? "";
  const { hash, salt, fixedOn } = evaluation.seal ?? {};
  if (!hash && readOnly) return null;
  return (
    <section className="sec stack" aria-labelledby="h-seal">
      <h2 id="h-seal">{survey.sealTitle}</h2>
      {hash ? (
        <>
          <p>{survey.sealDone(formatDate(fixedOn ?? "", locale), hash.slice(0, SHORT))}</p>
          <p className="small">
            <Icon name={holds(hash, salt ?? "") ? "check" : "warning"} />
            {holds(hash, salt ?? "") ? survey.sealHolds : survey.sealBroken}
          </p>
          <details>
            <summary>{survey.sealWhole}</summary>
            <code className="seal">{hash}</code>
          </details>
          {canOpenSeal(evaluation, ownId) && holds(hash, salt ?? "") && (
            <>
              <p>{survey.sealOpenLead}</p>
              <p className="actions">
                <button type="button" className="btn slim" onClick={() => open(salt ?? "")}>
                  {survey.sealOpen}
                </button>
              </p>
              <p role="status" className="small">
                {said}
              </p>
            </>
          )}
          {!readOnly && canBreakSeal(evaluation) && (
            <p className="actions">
              <button
                type="button"
                className="btn plain slim"
                onClick={() => change(setSeal(null), { what: survey.sealBreakChange })}
              >
                {survey.sealBreak}
              </button>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{survey.sealLead}</p>
          {canSeal(evaluation, ownId) ? (
            <p className="actions">
              <button type="button" className="btn" onClick={fix}>
                {survey.sealDo}
              </button>
            </p>
          ) : (
            <p className="small muted">{survey.sealFirst}</p>
          )}
        </>
      )}
    </section>
  );

  function holds(seal: string, withSalt: string): boolean {
    return fingerprintOf(sealedText(cycle, ownId, withSalt)) === seal;
  }

  function open(withSalt: string) {
    const { cooperation } = context;
    const name = cooperation.base.name ?? "";
    const file = `${fileNameOf(`siegel ${name}`)}.json`;
    const openedSeal = {
      cooperationId: cooperation.id,
      cooperation: name,
      cycle: cycle.number,
      company: members.find(({ own }) => own)?.name ?? "",
      text: sealedText(cycle, ownId, withSalt),
    };
    saveFile(file, writeExchange({ kind: "openedSeal", openedSeal }));
    setSaid(survey.sealOpened(file));
  }

  function fix() {
    const fresh = newId();
    const made = {
      hash: fingerprintOf(sealedText(cycle, ownId, fresh)),
      salt: fresh,
      fixedOn: today,
    };
    change(setSeal(made), { what: survey.sealChange });
  }
}
