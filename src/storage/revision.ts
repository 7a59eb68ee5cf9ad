/** The revision of whatever lies there; nothing and damage without a number count as none. */
export function revOf(raw: unknown): number {
  const { rev } = (raw ?? {}) as { rev?: unknown };
  return Number.isInteger(rev) ? (rev as number) : 0;
}
