import { relationshipCommunication } from "./relationship-communication.ts";
import { relationshipData } from "./relationship-data.ts";
import { relationshipDropout } from "./relationship-dropout.ts";
import { relationshipTrust } from "./relationship-trust.ts";

/** What the screens of this phase say beyond its forms. */
export const relationshipViews = {
  ...relationshipCommunication,
  data: relationshipData,
  trust: relationshipTrust,
  dropout: relationshipDropout,
};
