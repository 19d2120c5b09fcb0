package ua.opencities.programme.check;

import java.util.List;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.advice.AdviceView;

/** An advice that waits for its answer, or remarks after which nothing was changed. */
final class AdviceFindings {
  private AdviceFindings() {}

  static List<Finding> of(ProgrammeView programme, List<AdviceView> said) {
    if (said.isEmpty()) return List.of();
    AdviceView last = said.get(0);
    return switch (last.step()) {
      case ASKED -> List.of(Finding.odd(Finding.Place.ADVICE, "", "advice-awaited"));
      case RETURNED ->
          last.version() < programme.version()
              ? List.of(Finding.odd(Finding.Place.ADVICE, "", "ask-again"))
              : List.of(Finding.odd(Finding.Place.ADVICE, "", "remarks-unanswered"));
      case ADVISED -> List.of();
    };
  }
}
