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

    @Option(
        names = "--figures-as-of",
        paramLabel = "YYYY-MM-DD",
        description = "The day of its numbers of inhabitants. / На яку дату чисельність.")
    private String figuresAsOf;

    @Option(
        names = "--figures-source",
        paramLabel = "TEXT",
        description = "Who counted them. / Джерело чисельності.")
    private String figuresSource;

    @Option(
        names = "--renamed-on",
        paramLabel = "YYYY-MM-DD",
        description = "The day of a list of renamings. / День перейменування.")
    private String renamedOn;

    @Option(
        names = "--act",
        paramLabel = "TEXT",
        description = "The act of the renamings. / Акт, яким перейменовано.")
    private String act;

    @Option(
        names = "--accept",
        paramLabel = "LINES",
        description =
            "Suspicious lines taken all the same: 5,17 or all. / Сумнівні рядки, які взяти.")
    private String accept;

    Councils() {
      super("import/councils");
    }

    @Override
    void tell(Map<String, String> about) {
      say(about, "mapping", mapping);
      say(about, "figuresAsOf", figuresAsOf);
      say(about, "figuresSource", figuresSource);
      say(about, "renamedOn", renamedOn);
      say(about, "act", act);
      say(about, "accept", accept);
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
      say(about, "asOf", asOf);
    }
  }
}
