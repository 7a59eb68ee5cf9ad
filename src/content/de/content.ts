import type { Content } from "../content.ts";
import { closingItems } from "./catalogues/closing.ts";
import { events } from "./catalogues/events.ts";
import { consistency } from "./consistency.ts";
import { gates } from "./gates.ts";
import { loadHistory } from "./load-history.ts";
import { loadDocuments } from "./load-documents.ts";
import { loadPhase } from "./load-phase.ts";
import { loadQuestionnaire } from "./load-questionnaire.ts";
import { loadViews } from "./load-views.ts";
import { outline } from "./outline.ts";
import { base } from "./phases/base.ts";
import { problems } from "./problems.ts";
import { screens } from "./screens.ts";
import { status } from "./status.ts";

/** German, the source language. */
export const de: Content = {
  locale: "de-DE",
  outline,
  base,
  status,
  problems,
  gates,
  consistency,
  events,
  closingItems,
  screens,
  loadPhase,
  loadViews,
  loadDocuments,
  loadHistory,
  loadQuestionnaire,
};
