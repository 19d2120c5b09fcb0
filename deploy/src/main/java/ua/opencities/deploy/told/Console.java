package ua.opencities.deploy.told;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output carries only the result, messages go to standard error. Whatever the server or a
 * library prints is turned to standard error too.
 */
public final class Console {
  private static final PrintStream RESULT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final PrintStream MESSAGES =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  private Console() {}

  public static void keepOutputForTheResult() {
    System.setErr(MESSAGES);
    System.setOut(MESSAGES);
  }

  public static PrintStream result() {
    return RESULT;
  }

  public static PrintStream messages() {
    return MESSAGES;
  }

  public static void say(String key, Object... arguments) {
    MESSAGES.println(Sentences.both(key, arguments));
  }
}
