package ua.opencities.portal.admin.run;

import java.util.List;
import java.util.UUID;
import ua.opencities.fee.run.register.RunView;
import ua.opencities.shared.MoneyJson;
import ua.opencities.tenancy.CouncilId;

/** A billing run with its figures. */
public record RunJson(
    UUID id,
    int year,
    String kind,
    UUID tariff,
    FilterJson filter,
    List<String> passed,
    String issuedOn,
    String dueOn,
    String state,
    String madeBy,
    String madeAt,
    String changedBy,
    String approvedBy,
    String closedBy,
    String closedBecause,
    FiguresJson figures) {

  /** Empty parts narrow nothing. */
  public record FilterJson(
      List<String> oblasts, List<String> kinds, String q, List<String> councils) {}

  /** Lines that wait, that are issued, and the exceptions. */
  public record FiguresJson(
      long ready, MoneyJson readySum, long issued, MoneyJson issuedSum, long exceptions) {}

  static RunJson of(RunView run) {
    var filter = run.filter();
    var it = run.figures();
    return new RunJson(
        run.id().value(),
        run.year(),
        run.kind().name(),
        run.tariff().map(t -> t.value()).orElse(null),
        new FilterJson(
            filter.oblasts().stream().sorted().toList(),
            filter.kinds().stream().map(Enum::name).sorted().toList(),
            filter.words(),
            filter.councils().stream().map(CouncilId::toString).sorted().toList()),
        run.passed().stream().map(Enum::name).sorted().toList(),
        run.issuedOn().toString(),
        run.dueOn().toString(),
        run.state().name(),
        run.madeBy(),
        run.madeAt().toString(),
        run.changedBy().orElse(null),
        run.approvedBy().orElse(null),
        run.closing().map(RunView.Closing::by).orElse(null),
        run.closing().map(RunView.Closing::reason).orElse(null),
        new FiguresJson(
            it.ready(),
            MoneyJson.of(it.readySum()),
            it.issued(),
            MoneyJson.of(it.issuedSum()),
            it.hindered()));
  }
}
