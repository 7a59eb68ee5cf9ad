import { usePhaseWords, useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { sameName } from "#domain/people.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { InRecord } from "./in-record.tsx";
import { listOf } from "./list-props.ts";

/** „Wer ist wofür ansprechbar?“, proposed from the functions of phase 3. */
export function ContactsControl({ state, words }: OwnControlProps) {
  const { base, context } = useFieldsEnv();
  const { contacts: texts } = useViews("relationship");
  const structures = usePhaseWords("structures");
  const { cycle, members } = context;
  const contacts = recordsOf(cycle.relationship.contacts);
  const options = structures.words.fields["roles"]?.fields?.["role"]?.options;
  const roles = recordsOf(cycle.structures.roles)
    .filter(({ person, role }) => filled(person) && role)
    .map((role) => ({ ...role, topic: options?.[role.role ?? ""] ?? "" }));
  const isTaken = ({ topic, person }: { topic: string; person?: string | null }) =>
    contacts.some(
      (contact) =>
        contact.topic?.trim() === topic &&
        sameName(contact.person ?? "") === sameName(person ?? ""),
    );

  return (
    <>
      <ListControl
        state={state}
        field={listOf(state)}
        words={words}
        offers={{
          label: texts.offers,
          why: texts.offersWhy,
          entries: roles
            .filter((role) => !isTaken(role))
            .map(({ id, topic, person, deputy, memberId }) => ({
              id,
              label: texts.offer(topic, person ?? ""),
              explanation: texts.origin(
                members.find((one) => one.id === memberId)?.name ?? "",
                deputy ?? "",
              ),
              values: {
                topic,
                memberId: memberId ?? "",
                person: person ?? "",
                deputy: deputy ?? "",
              },
            })),
        }}
        renderInRecord={(id) => {
          const contact = contacts.find((one) => one.id === id);
          const own = roles.filter(
            ({ person }) =>
              filled(contact?.person) && sameName(contact.person) === sameName(person ?? ""),
          );
          if (own.length === 0) return null;
          return (
            <InRecord>
              <p>{texts.roles(own.map(({ topic }) => topic).join(", "))}</p>
            </InRecord>
          );
        }}
      />
      <section className="aside-box" aria-labelledby="h-dropout">
        <h3 id="h-dropout">{texts.dropout}</h3>
        <p>{texts.dropoutWhy}</p>
        <p className="actions">
          <a className="btn slim" href={`#${base}/ausfall`}>
            {texts.toDropout}
          </a>
        </p>
      </section>
    </>
  );
}
