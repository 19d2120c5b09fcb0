package ua.opencities.fee.opening;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.fee.account.MemberAccount;
import ua.opencities.fee.opening.line.OpeningLineView;
import ua.opencities.fee.opening.line.OpeningTerms;
import ua.opencities.fee.opening.line.OpeningVerdict;
import ua.opencities.shared.Page;
import ua.opencities.shared.held.Held;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tables taken in as an office does. */
public final class OpeningTrial {
  public static final Actor OFFICE = Association.administrator();
  public static final LocalDate CUT_OVER = LocalDate.of(2025, 12, 31);
  private static final OpeningReading READING = Association.get(OpeningReading.class);
  private static final AtomicInteger CODES = new AtomicInteger(70_000_000);

  private OpeningTrial() {}

  /** A member whom a code finds. */
  public static CouncilId member() {
    CouncilId council = FeeFixture.member();
    Association.sql(
            "update council set edrpou = ? where id = ?",
            String.valueOf(CODES.incrementAndGet()),
            council.value())
        .run();
    return council;
  }

  public static String edrpou(CouncilId council) {
    return (String)
        Association.sql("select edrpou from council where id = ?", council.value()).value();
  }

  static String name(CouncilId council) {
    return (String)
        Association.sql("select name from council where id = ?", council.value()).value();
  }

  /** Columns are known by their headings; the first line is the heading. */
  public static OpeningImportId rehearsed(String... lines) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return rehearsed(CUT_OVER, file);
  }

  static OpeningImportId rehearsed(LocalDate cutOver, byte[] file) {
    var id = Association.get(UploadOpenings.class).upload(OFFICE, "залишки.csv", Held.of(file));
    var columns = OpeningTerms.guessed(READING.sample(OFFICE, id).headings());
    Association.get(RehearseOpenings.class)
        .rehearse(OFFICE, id, new OpeningTerms(cutOver, columns));
    return id;
  }

  public static OpeningImportId applied(String... lines) {
    OpeningImportId id = rehearsed(lines);
    apply(id);
    return id;
  }

  /** A debt, a credit or a partly paid invoice from before, taken whatever may be doubted. */
  public static OpeningImportId begins(
      CouncilId council, LocalDate cutOver, String amount, int which) {
    String line =
        switch (which % 3) {
          case 0 -> amount + ";;;;;";
          case 1 -> ";" + amount + ";;;;";
          default -> ";;" + CODES.incrementAndGet() + ";01.01.2025;" + amount + ";0,01";
        };
    String table =
        "ЄДРПОУ;Борг;Аванс;Номер рахунка;Дата рахунка;Сума рахунка;Сплачено\n"
            + edrpou(council)
            + ";"
            + line;
    OpeningImportId id = rehearsed(cutOver, table.getBytes(StandardCharsets.UTF_8));
    apply(id, 1);
    return id;
  }

  static void apply(OpeningImportId id, Integer... accepted) {
    Association.get(ApplyOpenings.class).apply(OFFICE, id, List.of(accepted));
  }

  public static void undo(OpeningImportId id) {
    Association.get(UndoOpenings.class).undo(OFFICE, id);
  }

  static OpeningLineView line(OpeningImportId id, int place) {
    return READING
        .lines(OFFICE, id, Optional.empty(), Optional.empty(), new Page.Request(1, 200))
        .items()
        .get(place - 1);
  }

  static OpeningVerdict verdict(OpeningImportId id, int place) {
    return line(id, place).verdict();
  }

  /** The first thing that is said of a line. */
  static String said(OpeningImportId id, int place) {
    return line(id, place).remarks().get(0).code();
  }

  static OpeningCounts counts(OpeningImportId id) {
    return READING.counts(OFFICE, id);
  }

  static AccountStatement account(CouncilId council, LocalDate day) {
    return Association.get(MemberAccount.class).asOf(Association.clerkOf(council), council, day);
  }
}
