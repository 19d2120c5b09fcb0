package ua.opencities.programme.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import ua.opencities.language.Texts;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.shared.NotFound;

/** The papers of a programme; {@link #slug} stands in addresses. */
public enum PaperKind {
  EXECUTIVE_DECISION((amends, state) -> true),
  SESSION_DECISION((amends, state) -> !amends),
  AMENDING_DECISION((amends, state) -> amends),
  PROGRAMME((amends, state) -> true),
  PASSPORT((amends, state) -> true),
  EXPLANATORY_NOTE((amends, state) -> true),
  REPEAL_DECISION(
      (amends, state) -> state == ProgrammeState.APPROVED || state == ProgrammeState.REPEALED);

  private final BiPredicate<Boolean, ProgrammeState> applies;

  PaperKind(BiPredicate<Boolean, ProgrammeState> applies) {
    this.applies = applies;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a programme in its present state has such a paper. */
  public boolean appliesTo(ProgrammeView programme) {
    return applies.test(programme.edition().isAmendment(), programme.state())
        && (this != EXECUTIVE_DECISION || hasCommittee(programme));
  }

  /** Where a military administration gives one order there is no committee to agree. */
  private static boolean hasCommittee(ProgrammeView programme) {
    return !programme.isByOrder() || programme.act(ActVerb.AGREED).isPresent();
  }

  /** What the paper is called: of a decision of the session an order takes the place. */
  public String named(Texts texts, boolean byOrder) {
    boolean order =
        byOrder
            && (this == SESSION_DECISION || this == AMENDING_DECISION || this == REPEAL_DECISION);
    return order ? texts.text("paper.order-" + slug()) : texts.label(this);
  }

  /** The papers that a programme has in its present state. */
  public static List<PaperKind> of(ProgrammeView programme) {
    return Arrays.stream(values()).filter(kind -> kind.appliesTo(programme)).toList();
  }

  /** The same without what only somebody who repeals it looks for. */
  public static List<PaperKind> listed(ProgrammeView programme) {
    return of(programme).stream().filter(kind -> kind.isListed(programme.state())).toList();
  }

  /** The same of a row in a list. */
  public static List<PaperKind> listed(ProgrammeRow row, boolean byOrder) {
    return Arrays.stream(values())
        .filter(
            kind -> kind != EXECUTIVE_DECISION || !byOrder || row.state() == ProgrammeState.AGREED)
        .filter(kind -> kind.applies.test(row.edition() > 1, row.state()))
        .filter(kind -> kind.isListed(row.state()))
        .toList();
  }

  private boolean isListed(ProgrammeState state) {
    return this != REPEAL_DECISION || state == ProgrammeState.REPEALED;
  }

  /** By which the session puts this edition in force. */
  public static PaperKind decidedOn(ProgrammeView programme) {
    return programme.edition().isAmendment() ? AMENDING_DECISION : SESSION_DECISION;
  }

  /**
   * @throws NotFound for any other word
   */
  public static PaperKind of(String slug) {
    return Arrays.stream(values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFound("paper"));
  }
}
