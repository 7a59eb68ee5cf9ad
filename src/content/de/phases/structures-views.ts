/** What the screens of this phase say beyond its forms. */
export const structuresViews = {};
