package ua.opencities.programme.check;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.opencities.programme.ProgrammeBasis;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.advice.AdviceGiven;
import ua.opencities.programme.paper.PaperKind;
import ua.opencities.programme.paper.PaperSigner;
import ua.opencities.programme.paper.WhoSigns;
import ua.opencities.programme.register.ProgrammeFilter;
import ua.opencities.programme.register.ProgrammeRegister;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.programme.text.PartName;
import ua.opencities.shared.Page;
import ua.opencities.shared.Today;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Reads a whole draft as a careful colleague would, before it goes to the committee. */
@UseCase
public class DraftCheck {
  private final ProgrammeRegister register;
  private final ProgrammeBasis basis;
  private final AdviceGiven advice;
  private final WhoSigns signers;
  private final Clock clock;

  @Inject
  DraftCheck(
      ProgrammeRegister register,
      ProgrammeBasis basis,
      AdviceGiven advice,
      WhoSigns signers,
      Clock clock) {
    this.register = register;
    this.basis = basis;
    this.advice = advice;
    this.signers = signers;
    this.clock = clock;
  }

  /**
   * @param unsaved parts in which the reader has typed something and not saved it
   */
  public CheckedDraft of(Actor actor, ProgrammeView programme, Iterable<PartName> unsaved) {
    List<Finding> found = new ArrayList<>();
    for (PartName part : unsaved)
      found.add(Finding.missing(Finding.Place.valueOf(part.name()), "", "unsaved", part));
    found.addAll(OutlineFindings.of(programme, LocalDate.now(clock.withZone(Today.KYIV))));
    approvedForTheSameYears(actor, programme)
        .ifPresent(
            other ->
                found.add(
                    Finding.odd(
                        Finding.Place.OUTLINE,
                        "starts",
                        "approved-already",
                        other.yearsShown(),
                        other.title())));
    found.addAll(MoneyFindings.of(programme));
    found.addAll(TableFindings.of(programme.text()));
    if (programme.edition().isAmendment())
      found.addAll(AmendmentFindings.of(programme, basis.of(actor, programme)));
    found.addAll(AdviceFindings.of(programme, advice.on(actor, programme.id())));
    List<PaperSigner> signing = signers.of(actor, programme);
    List<PaperKind> unsigned =
        signing.stream().filter(signer -> signer.name().isEmpty()).map(PaperSigner::kind).toList();
    if (!unsigned.isEmpty())
      found.add(Finding.odd(Finding.Place.COUNCIL, "", "nobody-signs", unsigned));
    found.sort(Comparator.comparing(Finding::weight));
    return new CheckedDraft(List.copyOf(found), signing);
  }

  private Optional<ProgrammeRow> approvedForTheSameYears(Actor actor, ProgrammeView programme) {
    if (programme.edition().isAmendment()) return Optional.empty();
    int from = programme.text().starts().getYear();
    int to = programme.text().ends().getYear();
    var all = ProgrammeFilter.of(programme.council());
    return register.page(actor, all, new Page.Request(1, 100)).items().stream()
        .filter(row -> row.state() == ProgrammeState.APPROVED)
        .filter(row -> row.fromYear() <= to && row.toYear() >= from)
        .findFirst();
  }
}
