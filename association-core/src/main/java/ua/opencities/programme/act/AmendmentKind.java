package ua.opencities.programme.act;

/** How an amending act words what it changes; the text of the next edition is whole in any case. */
public enum AmendmentKind {
  /** «Внести зміни»: the points that change. */
  POINTS(ActVerb.AMENDED),
  /** «Викласти в новій редакції». */
  RESTATED(ActVerb.RESTATED),
  /** «Продовжити дію» to a later day. */
  EXTENDED(ActVerb.EXTENDED);

  private final ActVerb verb;

  AmendmentKind(ActVerb verb) {
    this.verb = verb;
  }

  /** What the session's act does. */
  public ActVerb verb() {
    return verb;
  }
}
