package ua.opencities.document.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a paper as programs read them that are not ours; empty where there is none. */
public final class OtherPrograms {
  private OtherPrograms() {}

  /** By pdftotext; the numbers on top of the pages from the second on are no words. */
  public static Optional<String> inPdf(byte[] pdf) throws IOException {
    if (!onPath("pdftotext")) return Optional.empty();
    return Optional.of(
        with(
            "own.pdf",
            pdf,
            folder -> {
              run("pdftotext", "-enc", "UTF-8", folder + "/own.pdf", folder + "/own.txt");
              return withoutNumbers(Files.readString(folder.resolve("own.txt")));
            }));
  }

  /** By LibreOffice as plain text, which knows one sign for the points of all lists. */
  public static Optional<String> inDocx(byte[] docx) throws IOException {
    if (!onPath("soffice")) return Optional.empty();
    return Optional.of(
        with(
            "own.docx",
            docx,
            folder -> {
              office(folder, "txt:Text (encoded):UTF8");
              String text = Files.readString(folder.resolve("own.txt"));
              return Spoken.words(text.replace("\ufeff", "").replace('•', '–'));
            }));
  }

  /** As LibreOffice prints it. */
  public static Optional<byte[]> printed(byte[] docx) throws IOException {
    if (!onPath("soffice")) return Optional.empty();
    return Optional.of(
        with(
            "own.docx",
            docx,
            folder -> {
              office(folder, "pdf");
              return Files.readAllBytes(folder.resolve("own.pdf"));
            }));
  }

  private static void office(Path folder, String form) throws IOException {
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        folder.toString(),
        folder + "/own.docx");
  }

  private static String withoutNumbers(String text) {
    String[] pages = text.split("\f");
    StringBuilder words = new StringBuilder(pages[0]);
    for (int i = 1; i < pages.length; i++)
      words.append('\n').append(pages[i].strip().replaceFirst("^" + (i + 1) + "\\s", ""));
    return Spoken.words(words.toString());
  }

  private interface Reading<T> {
    T in(Path folder) throws IOException;
  }

  private static <T> T with(String name, byte[] file, Reading<T> reading) throws IOException {
    Path folder = Files.createTempDirectory("opencities-paper");
    try {
      Files.write(folder.resolve(name), file);
      return reading.in(folder);
    } finally {
      delete(folder);
    }
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0) return;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
    throw new IOException(Stream.of(command).collect(Collectors.joining(" ")) + ": " + said);
  }

  public static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
    }
  }
}
