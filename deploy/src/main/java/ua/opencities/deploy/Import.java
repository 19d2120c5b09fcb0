package ua.opencities.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

@Command(
    name = "import",
    header = "Takes in lists. / Імпорт списків.",
    subcommands = Import.Councils.class)
final class Import implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Import what? / Імпорт чого? councils");
  }

  @Command(
      name = "councils",
      header = "Councils from a CSV or XLSX file. / Ради з файлу CSV або XLSX.")
  static final class Councils implements Callable<Integer> {
    @Mixin private OpenCities.Where where;

    @ArgGroup(multiplicity = "1")
    private What what;

    static final class What {
      @ArgGroup(exclusive = false)
      private List list;

      @Option(
          names = "--undo",
          required = true,
          paramLabel = "ID",
          description = "Takes an applied import back. / Скасувати застосований імпорт.")
      private String undo;
    }

    static final class List {
      @Option(
          names = "--file",
          required = true,
          paramLabel = "FILE",
          description = "The list. / Файл зі списком.")
      private Path file;

      @Option(
          names = "--mapping",
          paramLabel = "NAME",
          description =
              "A kept mapping; else the best for the headings. / Збережена відповідність.")
      private String mapping;

      @ArgGroup private Mode mode;
    }

    static final class Mode {
      @Option(
          names = "--rehearse",
          description = "Says what would change; the default. / Лише перевірити.")
      private boolean rehearse;

      @Option(names = "--apply", description = "Writes it into the register. / Застосувати.")
      private boolean apply;
    }

    @Override
    public Integer call() throws IOException {
      byte[] said = what.undo == null ? list(what.list) : undo(what.undo);
      Console.result().write(said);
      Console.result().flush();
      return Exit.DONE.code;
    }

    private byte[] list(List list) throws IOException {
      byte[] file = Files.readAllBytes(list.file);
      Map<String, String> about = new HashMap<>();
      about.put("file", list.file.getFileName().toString());
      about.put("mode", list.mode != null && list.mode.apply ? "apply" : "rehearse");
      if (list.mapping != null) about.put("mapping", list.mapping);
      return Headless.ask(where.folderToRead(), door -> door.hand("import/councils", about, file));
    }

    private byte[] undo(String id) {
      Map<String, String> about = Map.of("id", id);
      return Headless.ask(
          where.folderToRead(), door -> door.hand("import/councils/undo", about, new byte[0]));
    }
  }
}
