package ua.opencities.programme;

/** Where an edition of a programme stands; only an act moves it on. */
public enum ProgrammeState {
  DRAFT,
  /** «Погоджено» by the executive committee: the text stands still. */
  AGREED,
  /** «Затверджено» by the session, or by the order of a military administration: in force. */
  APPROVED,
  /** A later edition holds in its place. */
  SUPERSEDED,
  /** «Визнано такою, що втратила чинність». */
  REPEALED,
  /** «Знято з розгляду»: it was not supported, and the council went no further with it. */
  GIVEN_UP;

  /** Still on its way to a session's decision. */
  public boolean isOpen() {
    return this == DRAFT || this == AGREED;
  }

  /** A body approved it, whatever became of it since. */
  public boolean isDecided() {
    return !isOpen() && this != GIVEN_UP;
  }

  /** Neither holds nor is on its way: as if there were no programme. */
  public boolean isOver() {
    return this == REPEALED || this == GIVEN_UP;
  }
}
