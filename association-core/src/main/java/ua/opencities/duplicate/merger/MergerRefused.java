package ua.opencities.duplicate.merger;

import java.util.Collection;
import java.util.List;
import ua.opencities.shared.RuleBroken;

/** A merger that cannot be, or cannot be taken back; the sentence says what to do instead. */
public class MergerRefused extends RuleBroken {
  private static final long serialVersionUID = 1;

  private MergerRefused(String code, Object... arguments) {
    super(code, arguments);
  }

  static MergerRefused levels() {
    return new MergerRefused("duplicate.two-levels");
  }

  static MergerRefused hindered(Collection<Thing> by) {
    return new MergerRefused("duplicate.hindered", List.copyOf(by));
  }

  static MergerRefused undoneAlready() {
    return new MergerRefused("duplicate.undone-already");
  }

  static MergerRefused editedSince() {
    return new MergerRefused("duplicate.edited-since");
  }

  static MergerRefused actsCame() {
    return new MergerRefused("duplicate.acts-came");
  }
}
