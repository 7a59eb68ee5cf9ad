import { addMonths } from "#domain/day.ts";
import { evaluationDates } from "#domain/evaluation-date.ts";
import { datesBetween, type Meeting, nextDateOf } from "#domain/meeting.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, table } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** How far the calendar looks ahead, and how many dates of one meeting it shows. */
const MONTHS = 3;
const DATES = 4;

/** „So reden wir miteinander“ (section 3.7): one page for the wall. */
export const talkRules: WorkProduct = {
  id: "talkRules",
  path: "so-reden-wir-miteinander",
  phase: "relationship",
  variants: ["all"],
  wordsIn: (words) => words.relationship.talk,
  stateOf: stateOfFields("relationship", {
    shown: [],
    deciding: ["channels", "meetings", "contacts"],
  }),
  build(input) {
    const { title, sections } = input.words.relationship.talk;
    return {
      title,
      blocks: [
        heading(sections.channels),
        channels(input),
        heading(sections.calendar),
        calendar(input),
        heading(sections.contacts),
        contacts(input),
      ],
    };
  },
};

function channels(input: DocumentInput): Block {
  const { talk } = input.words.relationship;
  const { option } = valuesIn(input);
  const path = "relationship.channels";
  return table(
    talk.sections.channels,
    talk.channels,
    recordsOf(input.context.cycle.relationship.channels).map((one) => [
      option(`${path}.purpose`, one.purpose),
      option(`${path}.channel`, one.channel),
      option(`${path}.responseTime`, one.responseTime),
      option(`${path}.maxLevel`, one.maxLevel),
    ]),
    talk.noChannels,
  );
}

function calendar(input: DocumentInput): Block {
  const { talk } = input.words.relationship;
  const { date, number, option, text } = valuesIn(input);
  const { cycle, today } = input.context;
  const meetings = recordsOf(cycle.relationship.meetings);
  const evaluations = meetings.some(({ title }) => title === talk.evaluation)
    ? []
    : evaluationDates(input.context);
  return table(
    talk.sections.calendar,
    talk.calendar,
    [
      ...meetings.map((meeting) => {
        const rhythm = option("relationship.meetings.rhythm", meeting.rhythm);
        return [
          text(meeting.title),
          meeting.minutes == null ? rhythm : talk.minutes(rhythm, number(meeting.minutes)),
          text(meeting.participants),
          datesOf(meeting, today).map(date).join(", ") || talk.noDate,
        ];
      }),
      ...evaluations.map((one) => [talk.evaluation, talk.agreedDate, "", date(one.date)]),
    ],
    talk.noMeetings,
  );
}

/** The next dates; where none lies within three months, the next one all the same. */
function datesOf(meeting: Meeting, today: string): readonly string[] {
  const near = datesBetween(meeting, today, addMonths(today, MONTHS)).slice(0, DATES);
  const next = nextDateOf(meeting, today);
  return near.length > 0 || next === null || next < today ? near : [next];
}

function contacts(input: DocumentInput): Block {
  const { talk } = input.words.relationship;
  const { text } = valuesIn(input);
  const { nameOf } = companyNames(input);
  return table(
    talk.sections.contacts,
    talk.contacts,
    recordsOf(input.context.cycle.relationship.contacts).map((one) => [
      text(one.topic),
      talk.person(text(one.person), nameOf(one.memberId)),
      text(one.deputy),
      text(one.reach),
      text(one.decisionScope),
    ]),
    talk.noContacts,
    [18, 28, 18, 18, 18],
  );
}
