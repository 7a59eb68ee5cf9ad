import "./styles/shell.css";
import "./styles/screens.css";
import "./styles/checklist.css";
import "./styles/paper.css";

import { use, useEffect } from "react";
import { Route, Routes, useParams } from "react-router-dom";

import { de } from "#content/de/content.ts";
import { ContentContext } from "#content/use-content.ts";
import type { Session } from "#state/session.ts";
import { type Services, useServices } from "#state/use-services.ts";
import { SessionContext, useSession, useSessionState } from "#state/use-session.ts";

import { CooperationTrouble } from "./cooperation-trouble.tsx";
import { CyclePages } from "./cycle-pages.tsx";
import { useLeaving } from "./use-leaving.ts";

const sessions = new WeakMap<Services, Promise<Session>>();

/** All pages of one cooperation. */
export function CooperationPages() {
  const services = useServices();
  return (
    <ContentContext value={de}>
      <SessionContext value={use(sessionOf(services))}>
        <OpenCooperation />
      </SessionContext>
    </ContentContext>
  );
}

function OpenCooperation() {
  const { id = "" } = useParams();
  const session = useSession();
  const status = useSessionState((state) => (state.id === id ? state.status : "loading"));
  useLeaving(session);
  useEffect(() => {
    void session.open(id);
  }, [session, id]);
  // Leaving for the start page must not leave anything unwritten behind.
  useEffect(() => () => void session.flush(), [session]);

  if (status === "loading" || status === "closed") return null;
  if (status !== "open") return <CooperationTrouble status={status} />;
  return (
    <Routes>
      <Route path="durchlauf/:number/*" element={<CyclePages />} />
      <Route path="*" element={<CyclePages />} />
    </Routes>
  );
}

/** `use` wants the same promise each time it is asked. */
function sessionOf(services: Services): Promise<Session> {
  let session = sessions.get(services);
  if (!session) {
    session = services.loadSession();
    sessions.set(services, session);
  }
  return session;
}
