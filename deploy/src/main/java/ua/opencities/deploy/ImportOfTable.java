package ua.opencities.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ua.opencities.deploy.told.Console;
import ua.opencities.deploy.told.Exit;

/** A table is rehearsed, applied, or an applied one is taken back; the server does the work. */
abstract class ImportOfTable implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--language",
      defaultValue = "uk",
      description = "Of the answer: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE}. / Мова відповіді.")
  private Language language;

  enum Language {
    uk,
    en
  }

  private final String door;

  ImportOfTable(String door) {
    this.door = door;
  }

  static final class What {
    @ArgGroup(exclusive = false)
    private Table table;

    @Option(
        names = "--undo",
        required = true,
        paramLabel = "ID",
        description = "Takes an applied import back. / Скасувати застосований імпорт.")
    private String undo;
  }

  static final class Table {
    @Option(
        names = "--file",
        required = true,
        paramLabel = "FILE",
        description = "The table. / Файл із таблицею.")
    private Path file;

    @ArgGroup private Mode mode;
  }

  static final class Mode {
    @Option(
        names = "--rehearse",
        description = "Says what would change; the default. / Лише перевірити.")
    private boolean rehearse;

    @Option(names = "--apply", description = "Writes it. / Застосувати.")
    private boolean apply;
  }

  /** What the server must know besides. */
  abstract void tell(Map<String, String> about);

  static void say(Map<String, String> about, String what, String said) {
    if (said != null) about.put(what, said);
  }

  @Override
  public Integer call() throws IOException {
    byte[] said = what.undo == null ? take(what.table) : undo(what.undo);
    Console.result().write(said);
    Console.result().flush();
    return Exit.DONE.code;
  }

  private byte[] take(Table table) throws IOException {
    byte[] file = Files.readAllBytes(table.file);
    Map<String, String> about = new HashMap<>();
    about.put("file", table.file.getFileName().toString());
    about.put("mode", table.mode != null && table.mode.apply ? "apply" : "rehearse");
    about.put("language", language.name());
    tell(about);
    return Headless.ask(where.folderToRead(), it -> it.hand(door, about, file));
  }

  private byte[] undo(String id) {
    return Headless.ask(
        where.folderToRead(),
        it -> it.hand(door + "/undo", Map.of("id", id, "language", language.name()), new byte[0]));
  }
}
