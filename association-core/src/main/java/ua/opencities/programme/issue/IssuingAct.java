package ua.opencities.programme.issue;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.paper.PaperKind;

/**
 * By which act which paper stops being a draft: the committee's decision and what is annexed to it
 * by the committee's own act, what the session decides on by the session's. By that the annexes are
 * issued anew: they are another decision's then, and another signs them.
 */
public final class IssuingAct {
  private IssuingAct() {}

  private static boolean issues(ActVerb verb, PaperKind kind) {
    return switch (kind) {
      case EXECUTIVE_DECISION -> verb == ActVerb.AGREED;
      case REPEAL_DECISION -> verb == ActVerb.REPEALED;
      case SESSION_DECISION, AMENDING_DECISION -> verb.putsInForce();
      case PROGRAMME, PASSPORT, EXPLANATORY_NOTE -> verb == ActVerb.AGREED || verb.putsInForce();
    };
  }

  /** Those of which the act is the one that counts. */
  static List<PaperKind> papersOf(ActView act, ProgrammeView programme) {
    return PaperKind.of(programme).stream()
        .filter(kind -> of(kind, programme.acts()).filter(act::equals).isPresent())
        .toList();
  }

  /** The act that issued such a paper of an edition last; empty while it is a draft. */
  public static Optional<ActView> of(PaperKind kind, List<ActView> acts) {
    List<ActView> issuing = acts.stream().filter(act -> issues(act.verb(), kind)).toList();
    return issuing.stream()
        .filter(act -> act.verb().putsInForce())
        .findFirst()
        .or(() -> issuing.stream().findFirst());
  }
}
