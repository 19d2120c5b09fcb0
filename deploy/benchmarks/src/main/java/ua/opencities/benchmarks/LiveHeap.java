package ua.opencities.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What lives in a server's heap once all that nobody refers to is gone, in megabytes. */
final class LiveHeap {
  private static final Pattern USED = Pattern.compile("generation\\s+total.*?used (\\d+)K");

  private LiveHeap() {}

  static double of(long pid) throws IOException, InterruptedException {
    asked(pid, "GC.run");
    String told = asked(pid, "GC.heap_info");
    var used = USED.matcher(told);
    double sum = 0;
    while (used.find()) sum += Double.parseDouble(used.group(1)) / 1024;
    if (sum == 0) throw new IllegalStateException(told);
    return sum;
  }

  private static String asked(long pid, String what) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, "" + pid, what).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new IllegalStateException(told);
    return told;
  }
}
