/** The clock and the id source, passed in so that rules and tests never read them. */
export interface Clock {
  /** The day in the time zone of the device, ISO. */
  readonly today: () => string;
  /** The instant, ISO with time zone. */
  readonly now: () => string;
  readonly newId: () => string;
}
