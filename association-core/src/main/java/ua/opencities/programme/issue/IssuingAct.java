package ua.opencities.programme.issue;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;

/**
 * By which act which paper stops being a draft: the committee's decision by the committee's own
 * act, what the session decides on by the session's.
 */
public final class IssuingAct {
  private IssuingAct() {}

  private static boolean issues(ActVerb verb, PaperKind kind) {
    return switch (kind) {
      case EXECUTIVE_DECISION -> verb == ActVerb.AGREED;
      case REPEAL_DECISION -> verb == ActVerb.REPEALED;
      default -> verb.putsInForce();
    };
  }

  static List<PaperKind> papersOf(ActVerb verb, ProgrammeView programme) {
    return PaperKind.of(programme).stream().filter(kind -> issues(verb, kind)).toList();
  }

  /** The act that issued such a paper of an edition; empty while it is a draft. */
  public static Optional<ActView> of(PaperKind kind, List<ActView> acts) {
    return acts.stream().filter(act -> issues(act.verb(), kind)).findFirst();
  }
}
