package ua.opencities.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    header = "Copy the whole database into one file. / Зберегти всю базу в один файл.")
final class Backup implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Parameters(paramLabel = "FILE", description = "The file to make. / Файл.")
  private Path file;

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("backup");
  }
}
