package ua.opencities.document.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The words of a paper as programs read them that are not ours; empty where there is none. */
public final class OtherPrograms {
  private OtherPrograms() {}

  /**
   * By pdftotext in the order of the file; the numbers on top of the pages from the second on are
   * no words.
   */
  public static Optional<String> inPdf(byte[] pdf) throws IOException {
    if (!onPath("pdftotext")) return Optional.empty();
    return Optional.of(
        in(
            folder -> {
              Path own = Files.write(folder.resolve("own.pdf"), pdf);
              run(
                  List.of(
                      "pdftotext", "-raw", "-enc", "UTF-8", own.toString(), folder + "/own.txt"));
              return withoutNumbers(Files.readString(folder.resolve("own.txt")));
            }));
  }

  /** By LibreOffice as plain text, which knows one sign for the points of all lists. */
  public static Optional<String> inDocx(byte[] docx) throws IOException {
    return inDocx(List.of(docx)).map(one -> one.get(0));
  }

  /** Many at once, since starting LibreOffice takes longer than reading. */
  public static Optional<List<String>> inDocx(List<byte[]> docx) throws IOException {
    return office(
        docx,
        "txt:Text (encoded):UTF8",
        ".txt",
        file -> Spoken.words(Files.readString(file).replace("\ufeff", "").replace('•', '–')));
  }

  /** As LibreOffice prints it. */
  public static Optional<byte[]> printed(byte[] docx) throws IOException {
    return office(List.of(docx), "pdf", ".pdf", Files::readAllBytes).map(one -> one.get(0));
  }

  private static <T> Optional<List<T>> office(
      List<byte[]> docx, String form, String ending, Reading<T> reading) throws IOException {
    if (!onPath("soffice")) return Optional.empty();
    return Optional.of(
        in(
            folder -> {
              List<String> command = new ArrayList<>();
              command.add("soffice");
              command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
              command.addAll(List.of("--headless", "--convert-to", form));
              command.addAll(List.of("--outdir", folder.toString()));
              for (int i = 0; i < docx.size(); i++)
                command.add(Files.write(folder.resolve(i + ".docx"), docx.get(i)).toString());
              run(command);
              List<T> read = new ArrayList<>();
              for (int i = 0; i < docx.size(); i++)
                read.add(reading.in(folder.resolve(i + ending)));
              return read;
            }));
  }

  private static String withoutNumbers(String text) {
    String[] pages = text.split("\f");
    StringBuilder words = new StringBuilder(pages[0]);
    for (int i = 1; i < pages.length; i++)
      words.append('\n').append(pages[i].strip().replaceFirst("^" + (i + 1) + "\\s", ""));
    return Spoken.words(words.toString());
  }

  private interface Reading<T> {
    T in(Path place) throws IOException;
  }

  private static <T> T in(Reading<T> reading) throws IOException {
    Path folder = Files.createTempDirectory("opencities-paper");
    try {
      return reading.in(folder);
    } finally {
      delete(folder);
    }
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0) return;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
    throw new IOException(String.join(" ", command) + ": " + said);
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
