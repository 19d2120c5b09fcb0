package ua.opencities.council.succession;

/** How a council came after another. */
public enum SuccessionKind {
  RENAMED,
  /** The seat of the council has a new name; the council keeps its own. */
  CENTRE_RENAMED,
  MERGED,
  SPLIT,
  ADMINISTRATION;

  /** Another council was there before; otherwise the same one has a new name. */
  public boolean hasPredecessor() {
    return this != RENAMED && this != CENTRE_RENAMED;
  }
}
