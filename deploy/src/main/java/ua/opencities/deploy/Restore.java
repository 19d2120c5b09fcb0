package ua.opencities.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    header = "Bring a backup back and prove it equal. / Відновити копію й довести її тотожність.")
final class Restore implements Callable<Integer> {
  @Mixin private OpenCities.Where where;

  @Parameters(paramLabel = "FILE", description = "The backup. / Файл копії.")
  private Path file;

  @Option(
      names = "--replace",
      description = "Give up the data that are there. / Замінити наявні дані.")
  private boolean replace;

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("restore");
  }
}
