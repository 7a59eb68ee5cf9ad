import { useServices } from "#state/use-services.ts";
import type { ExampleId } from "#storage/stored-cooperation.ts";

/** Opens an example company; one that is there already is opened as a person left it. */
export function useExample(): (example: ExampleId) => Promise<void> {
  const { clock, library, loadShelf } = useServices();
  return async (example) => {
    const known = library.store.getState().summaries.find((one) => one.example === example);
    if (known) {
      location.hash = `#/kooperation/${encodeURIComponent(known.id)}`;
      return;
    }
    const [shelf, { exampleFor }, raw] = await Promise.all([
      loadShelf(),
      import("#state/examples.ts"),
      CASES[example](),
    ]);
    const cooperation = exampleFor(raw.default, example, clock.today());
    await shelf.add(cooperation, example);
    await library.refresh();
    location.hash = `#/kooperation/${encodeURIComponent(cooperation.id)}`;
  };
}

const CASES = {
  a: () => import("#content/de/examples/case-a.json"),
  b: () => import("#content/de/examples/case-b.json"),
};
