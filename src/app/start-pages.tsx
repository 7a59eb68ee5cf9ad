import "./styles/shell.css";
import "#ui/form/field.css";

import { de } from "#content/de/content.ts";
import { ContentContext } from "#content/use-content.ts";
import { CreateRoute } from "#features/cooperations/create-route.tsx";
import { QuestionnaireRoute } from "#features/questionnaire/questionnaire-route.tsx";
import { DataRoute } from "#features/cooperations/data-route.tsx";

export function CreatePage() {
  return (
    <ContentContext value={de}>
      <CreateRoute />
    </ContentContext>
  );
}

export function DataPage() {
  return (
    <ContentContext value={de}>
      <DataRoute />
    </ContentContext>
  );
}

export function QuestionnairePage() {
  return (
    <ContentContext value={de}>
      <QuestionnaireRoute />
    </ContentContext>
  );
}
