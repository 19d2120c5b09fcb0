package ua.opencities.fee.statement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.requisites.Requisites;
import ua.opencities.fee.requisites.RequisitesMissing;
import ua.opencities.language.Texts;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Hands out the statement as a file: the paper in Ukrainian, the tables as the reader reads. */
@UseCase
public class StatementFile {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final StatementOf statements;
  private final Requisites requisites;
  private final Clock clock;

  @Inject
  StatementFile(StatementOf statements, Requisites requisites, Clock clock) {
    this.statements = statements;
    this.requisites = requisites;
    this.clock = clock;
  }

  /**
   * @param format {@code pdf}, {@code xlsx} or {@code csv}
   * @throws RequisitesMissing of the paper, which names the association
   */
  public PaperFile take(
      Actor actor, CouncilId council, LocalDate from, LocalDate to, String format, Texts texts) {
    var statement = statements.period(actor, council, from, to);
    return switch (format) {
      case "csv" ->
          new PaperFile(
              statement.fileName() + ".csv",
              "text/csv;charset=UTF-8",
              new StatementTable(statement, texts).cells().csv());
      case "xlsx" ->
          new PaperFile(
              statement.fileName() + ".xlsx", XLSX, new StatementXlsx(statement, texts).bytes());
      default ->
          PaperFormat.PDF.of(
              StatementPaper.of(
                  statement,
                  requisites.kept(actor).orElseThrow(RequisitesMissing::new),
                  clock.instant()));
    };
  }
}
