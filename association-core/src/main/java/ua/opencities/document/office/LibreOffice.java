package ua.opencities.document.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.opencities.shared.Setting;

/**
 * Turns a DOCX into a PDF by the program that {@code OPENCITIES_SOFFICE} names. Each turn has a
 * profile and a folder of its own, which go with it, an environment of its own, and an end.
 */
public final class LibreOffice {
  public static final String SETTING = "OPENCITIES_SOFFICE";

  /** PDF/A-2b with tags, as far as LibreOffice makes them. */
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
          + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private static final long MOST_BYTES = 50L * 1024 * 1024;
  private static final Logger LOG = Logger.getLogger(LibreOffice.class.getName());

  /** Each takes some 300 MB. */
  private static final Semaphore TURNS = new Semaphore(2);

  private LibreOffice() {}

  /** Whether the setting names a program that can be started. */
  public static boolean isConfigured() {
    return program().isPresent();
  }

  private static Optional<String> program() {
    return Setting.of(SETTING).filter(path -> Files.isExecutable(Path.of(path)));
  }

  /** How long one document may take, in seconds. */
  private static int limit() {
    return Setting.number("OPENCITIES_SOFFICE_SECONDS", 60);
  }

  /**
   * @throws PdfNotAvailable when there is no LibreOffice, or it fails
   */
  public static byte[] pdf(byte[] docx) {
    String program = program().orElseThrow(PdfNotAvailable::notConfigured);
    if (!turn()) throw PdfNotAvailable.busy();
    try {
      Path folder = Files.createTempDirectory("opencities-pdf");
      try {
        return made(program, folder, docx);
      } finally {
        remove(folder);
      }
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "No PDF by LibreOffice", unwritable);
      throw PdfNotAvailable.failed();
    } finally {
      TURNS.release();
    }
  }

  private static boolean turn() {
    try {
      return TURNS.tryAcquire(limit(), TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static byte[] made(String program, Path folder, byte[] docx) throws IOException {
    Path paper = Files.write(folder.resolve("paper.docx"), docx);
    run(program, folder, paper);
    Path pdf = folder.resolve("paper.pdf");
    if (!Files.isRegularFile(pdf) || Files.size(pdf) == 0 || Files.size(pdf) > MOST_BYTES) {
      LOG.warning("LibreOffice made no PDF, or one of more than " + MOST_BYTES + " bytes");
      throw PdfNotAvailable.failed();
    }
    return Files.readAllBytes(pdf);
  }

  private static void run(String program, Path folder, Path paper) throws IOException {
    var builder =
        new ProcessBuilder(
            program,
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            "--nolockcheck",
            "--convert-to",
            FILTER,
            "--outdir",
            folder.toString(),
            paper.toString());
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(
        new File(System.getProperty("os.name").startsWith("Win") ? "NUL" : "/dev/null"));
    // nothing of the platform's secrets, which stand in its environment
    String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TMPDIR", folder.toString());
    builder.environment().put("LANG", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    await(process);
  }

  private static void await(Process process) {
    int seconds = limit();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) throw PdfNotAvailable.tooSlow(seconds);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw PdfNotAvailable.failed();
    } finally {
      // its starter leaves the real program behind
      List<ProcessHandle> left = process.descendants().toList();
      process.destroyForcibly();
      left.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static void remove(Path folder) {
    try (var inside = Files.walk(folder)) {
      inside.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException stays) {
      LOG.log(Level.WARNING, "Not removed: " + folder, stays);
    }
  }
}
