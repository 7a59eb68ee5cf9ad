import { useContent, useViews } from "#content/use-content.ts";
import { type Placing, placings } from "#domain/blind.ts";
import type { Search } from "#domain/fields/search.ts";
import { rounded } from "#domain/rounding.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

interface BlindResultProps {
  search: Search;
  /** The names were hidden and have been revealed again. */
  isShown: boolean;
}

/** After revealing: how companies one knows and companies one does not know are placed. */
export function BlindResult({ search, isShown }: BlindResultProps) {
  const { locale } = useContent();
  const { blind } = useViews("search").comparison;
  return (
    <p role="status" className="small blind-result">
      {isShown && sentence()}
    </p>
  );

  function sentence(): string {
    const { known, unknown } = placings(search);
    if (known && unknown) return blind.both(say(blind.known, known), say(blind.unknown, unknown));
    if (known) return blind.onlyKnown;
    return unknown ? blind.onlyUnknown : blind.nobody;
  }

  function say(words: typeof blind.known, { count, best, mean }: Placing): string {
    return words(count, best, formatNumber(rounded(mean, 1), locale));
  }
}
