package ua.opencities.portal.admin.run;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.tariff.TariffId;
import ua.opencities.tariff.TariffKind;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** A new run as typed. */
final class RunForm {
  private RunForm() {}

  /**
   * @param councils chosen one by one in the run that this one follows
   */
  static RunTerms of(Sent sent, Set<ua.opencities.tenancy.CouncilId> councils) {
    var form = new FormReading(sent);
    int year = form.year("year");
    TariffKind kind = form.choice("kind", TariffKind.class);
    LocalDate issuedOn = form.date("issuedOn");
    LocalDate dueOn = form.date("dueOn");
    Optional<String> words = form.optionalText("words", 200);
    form.sayWhatIsWrong();
    var filter =
        new RunFilter(
            Optional.ofNullable(sent.field("oblast"))
                .filter(code -> code.matches("\\d{2}"))
                .map(Set::of)
                .orElse(Set.of()),
            kinds(sent.field("councilKind")),
            words.orElse(""),
            councils);
    return new RunTerms(
        year,
        kind,
        kind == TariffKind.TARGETED ? tariff(sent.field("tariff")) : Optional.empty(),
        filter,
        issuedOn,
        dueOn,
        Set.of());
  }

  private static Set<CouncilKind> kinds(String typed) {
    for (CouncilKind kind : CouncilKind.values())
      if (kind.name().equals(typed)) return Set.of(kind);
    return Set.of();
  }

  static Optional<TariffId> tariff(String typed) {
    if (typed == null || !typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      return Optional.empty();
    return Optional.of(new TariffId(UUID.fromString(typed)));
  }
}
