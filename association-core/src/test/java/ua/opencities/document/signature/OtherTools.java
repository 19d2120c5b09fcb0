package ua.opencities.document.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import ua.opencities.document.paper.OtherPrograms;

/** Programs of the machine, run over files in a folder. */
record OtherTools(Path folder) {
  /** The element whose mark is told to xmlsec1, which reads no schema. */
  static final String ID = "http://uri.etsi.org/01903/v1.3.2#:SignedProperties";

  void makeKey() throws IOException {
    Assumptions.assumeTrue(OtherPrograms.onPath("openssl"), "skipped: openssl is not installed");
    String made = "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -subj /CN=Head";
    if (!says("openssl", made)) throw new IOException(made);
  }

  void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  byte[] read(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  boolean says(String program, String arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments.split(" ")));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroy();
    }
  }
}
