import { useNavigate } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import { useServices } from "#state/use-services.ts";
import { useSession, useSessionState } from "#state/use-session.ts";

/** Example data say that they are invented, and how to be rid of them. */
export function ExampleNote() {
  const { shell } = useContent().screens;
  const { library } = useServices();
  const session = useSession();
  const navigate = useNavigate();
  const id = useSessionState((state) => (state.example ? state.id : null));
  if (id === null) return null;
  return (
    <div className="demo no-print">
      <p className="small">{shell.exampleNote}</p>
      <button type="button" className="btn plain slim" onClick={() => void remove(id)}>
        {shell.removeExample}
      </button>
    </div>
  );

  async function remove(example: string) {
    await session.close();
    await library.remove(example);
    await navigate("/");
  }
}
