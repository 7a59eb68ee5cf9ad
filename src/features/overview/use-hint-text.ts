import { fill } from "#content/fill.ts";
import { useAllWords, useContent } from "#content/use-content.ts";
import type { ConsistencyHint } from "#domain/consistency/consistency.ts";

/** The sentence of a hint, with the names of what it is about. */
export function useHintText(): (hint: Pick<ConsistencyHint, "id" | "params">) => string {
  const { consistency } = useContent();
  const { structures, relationship } = useAllWords();
  const { dataFlows, trustMeasures } = relationship.words.fields;
  const ways = dataFlows?.fields?.["method"]?.options;
  const dimensions = trustMeasures?.fields?.["dimension"]?.options;

  return ({ id, params = {} }) => {
    const { way = "", tension = "", dimension = "" } = params;
    const sentence =
      id === "K16" && params["n"] === 1 ? consistency.overdueOneDay : consistency.hints[id];
    return fill(sentence, {
      ...params,
      way: ways?.[way] ?? way,
      tension: structures.tensions?.find((one) => one.id === tension)?.title ?? tension,
      dimension: dimensions?.[dimension] ?? dimension,
    });
  };
}
