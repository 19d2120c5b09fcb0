package ua.opencities.deploy;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    header = "Takes in lists. / Імпорт списків.",
    subcommands = {Import.Councils.class, Import.Balances.class})
final class Import implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Import what? / Імпорт чого? councils, balances");
  }

  @Command(
      name = "councils",
      header = "Councils from a CSV or XLSX file. / Ради з файлу CSV або XLSX.")
  static final class Councils extends ImportOfTable {
    @Option(
        names = "--mapping",
        paramLabel = "NAME",
        description = "A kept mapping; else the best for the headings. / Збережена відповідність.")
    private String mapping;

    Councils() {
      super("import/councils");
    }

    @Override
    void tell(Map<String, String> about) {
      if (mapping != null) about.put("mapping", mapping);
    }
  }

  @Command(
      name = "balances",
      header =
          "Opening balances and earlier invoices from a CSV or XLSX file. / Вхідні залишки й"
              + " попередні рахунки.")
  static final class Balances extends ImportOfTable {
    @Option(
        names = "--as-of",
        paramLabel = "YYYY-MM-DD",
        description =
            "The last day the table knows; else the end of last year. / Залишки станом на.")
    private String asOf;

    Balances() {
      super("import/balances");
    }

    @Override
    void tell(Map<String, String> about) {
      if (asOf != null) about.put("asOf", asOf);
    }
  }
}
