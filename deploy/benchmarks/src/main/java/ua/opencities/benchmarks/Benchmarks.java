package ua.opencities.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ua.opencities.benchmarks.data.Association;
import ua.opencities.deploy.data.DataFolder;
import ua.opencities.deploy.data.EmbeddedPostgres;

/** One command: starts, fills, measures, prints, stops. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    header = "How fast and how small: the platform beside the same work as raw SQL.")
public final class Benchmarks implements Callable<Integer> {
  private enum Part {
    START,
    PAGES,
    REPORT,
    ACCOUNT,
    IMPORT,
    RUN,
    HEAP,
    INVOICES,
    PAPERS
  }

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Mixin private Size size;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the data here and use them again; else a temporary folder.")
  private Path kept;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description =
          "Parts: ${COMPLETION-CANDIDATES}. Memory is told always, HEAP only when it is named.")
  private List<Part> only;

  private final Table table = new Table();

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Benchmarks())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new java.io.PrintWriter(ERR, true))
            .setOut(new java.io.PrintWriter(OUT, true))
            .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    String facts = Machine.facts();
    Path work = Files.createTempDirectory("opencities-benchmarks");
    try {
      var folder = DataFolder.at(Optional.ofNullable(kept).orElse(work.resolve("data")));
      measure(folder, work);
    } finally {
      delete(work);
    }
    OUT.printf(
        "%s, after %s%n%d councils × %d years, %d connections%n%n%s",
        facts, Machine.load(), size.councils, size.years, size.clients, table);
    return 0;
  }

  private void measure(DataFolder folder, Path work) throws Exception {
    Path jar =
        Path.of(DataFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var client = PageWork.newClient();
    var administrator = new Administrator(client);
    tell("first start, and the data");
    try (var first = Launched.start(jar, folder.root(), List.of(), Starts.PAGES)) {
      if (!folder.read("benchmark").isPresent()) administrator.accept(first);
      folder.writeForOwner("benchmark", "its administrator is known");
      var database = EmbeddedPostgres.runningIn(folder);
      Association.fill(folder, database, size.councils, size.firstYear(), Size.LAST_YEAR);
    }
    if (wanted(Part.START)) {
      tell("second starts");
      Starts.measured(jar, folder.root(), work, size.starts(), table);
    }
    try (var platform = Launched.start(jar, folder.root(), List.of(), Starts.PAGES)) {
      var database = EmbeddedPostgres.runningIn(folder);
      if (wanted(Part.PAGES)) {
        tell("pages");
        var cookie = administrator.cookie(platform);
        Pages.measured(platform, database, client, cookie, size).into(table);
      }
      if (wanted(Part.REPORT)) {
        tell("fee report");
        var bearer = administrator.bearer(folder);
        Report.measured(platform, database, client, bearer, size).into(table);
      }
      if (wanted(Part.ACCOUNT)) {
        tell("account");
        var bearer = administrator.bearer(folder);
        AccountStatement.measured(platform, database, client, bearer, size).into(table);
      }
      if (wanted(Part.IMPORT)) {
        tell("import of councils");
        CouncilImport.measured(folder, database, platform.java(), size).into(table);
      }
      if (wanted(Part.RUN)) {
        tell("billing runs");
        var api = new ApiCall(platform, client, administrator.bearer(folder));
        BillingRuns.measured(folder, database, api, size).into(table);
      }
      // by name only: of many councils it takes long
      if (only != null && only.contains(Part.HEAP)) {
        tell("live heap of a billing run");
        var api = new ApiCall(platform, client, administrator.bearer(folder));
        RunMemory.measured(folder, database, api, platform.java()).into(table);
      }
      if (wanted(Part.INVOICES)) {
        tell("PDFs of invoices");
        var bearer = administrator.bearer(folder);
        InvoicePdfs.measured(platform, database, client, bearer, size).into(table);
      }
      if (wanted(Part.PAPERS)) {
        tell("papers");
        var bearer = administrator.bearer(folder);
        Papers.measured(platform, database, client, bearer, size).into(table);
      }
      memory(platform, folder);
    }
  }

  private void memory(Launched platform, DataFolder folder) throws Exception {
    long java = platform.java();
    table.alone("memory of the Java process now", megabytes(Memory.resident(java)), "< 600");
    table.alone("… at its highest", megabytes(Memory.residentAtMost(java)), "< 600");
    long launcher = platform.launcher();
    table.alone("… of the process that launched it", megabytes(Memory.resident(launcher)), "");
    table.alone("memory of PostgreSQL, all processes", megabytes(Memory.postgres(folder)), "");
  }

  private boolean wanted(Part part) {
    return only == null || only.contains(part);
  }

  private static String megabytes(double value) {
    return Table.number(value, "MB");
  }

  private static void tell(String what) {
    ERR.println(java.time.LocalTime.now().withNano(0) + " " + what + " …");
  }

  private static void delete(Path folder) throws Exception {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
