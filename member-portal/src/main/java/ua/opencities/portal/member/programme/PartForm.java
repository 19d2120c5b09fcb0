package ua.opencities.portal.member.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.text.FundingLine;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.shared.Money;
import ua.opencities.shared.NotFound;
import ua.opencities.tariff.FeeExplanation;
import ua.opencities.web.Sent;
import ua.opencities.web.Typed;

/** Reads one step of the wizard as the part of a programme it writes. */
final class PartForm {
  private PartForm() {}

  static ProgrammePart of(WizardStep step, Sent form, ProgrammeView programme) {
    return switch (step) {
      case OUTLINE ->
          new ProgrammePart.Outline(
              form.field("title"),
              Typed.date("starts", form.field("starts")),
              Typed.date("ends", form.field("ends")),
              form.field("customer"),
              lines(form.field("executors")),
              lines(form.field("legalBases")));
      case AIMS ->
          new ProgrammePart.Aims(
              form.field("background"),
              form.field("purpose"),
              lines(form.field("tasks")),
              form.field("results"),
              lines(form.field("stages")),
              form.field("control"));
      case FUNDING -> funding(form, programme);
      case CHECK -> throw new NotFound("step");
    };
  }

  /** The rows in order; the last may be empty, or a new source. */
  private static ProgrammePart funding(Sent form, ProgrammeView programme) {
    List<String> years = form.fields("year");
    List<String> sources = form.fields("source");
    List<String> amounts = form.fields("amount");
    Optional<String> kpkvk = code(form.field("kpkvk"));
    Optional<String> kekv = code(form.field("kekv"));
    boolean fill = form.field("fill") != null;
    List<FundingLine> lines = new ArrayList<>();
    for (int i = 0; i < years.size() && i < sources.size() && i < amounts.size(); i++) {
      if (sources.get(i).isBlank()) continue;
      int year = Typed.year("year", years.get(i));
      boolean first = lines.stream().noneMatch(line -> line.year() == year);
      Money amount =
          fill && first
              ? programme.feeFor(year).map(FeeExplanation::amount).orElse(Money.ZERO)
              : amounts.get(i).isBlank() ? Money.ZERO : Typed.money("amount", amounts.get(i));
      lines.add(new FundingLine(year, sources.get(i), amount, kpkvk, kekv));
    }
    return new ProgrammePart.Funding(lines);
  }

  private static Optional<String> code(String typed) {
    return Optional.ofNullable(typed)
        .map(text -> text.replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty());
  }

  private static List<String> lines(String typed) {
    return List.of(Objects.requireNonNullElse(typed, ""));
  }
}
