package ua.opencities.shared;

/** A lost race: the thing was changed by somebody else after it was read. */
public class SomeoneElseChanged extends RuleBroken {
  private static final long serialVersionUID = 1;

  public SomeoneElseChanged() {
    super("shared.someone-else-changed");
  }
}
