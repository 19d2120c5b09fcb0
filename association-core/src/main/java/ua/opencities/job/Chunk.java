package ua.opencities.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.opencities.shared.held.Held;

/**
 * What one step did.
 *
 * @param worked how many of the job's total, not negative
 * @param checkpoint where the next step begins; empty when nothing is left
 * @param files for the archive
 */
public record Chunk(long worked, Optional<String> checkpoint, List<File> files) {
  public Chunk {
    if (worked < 0) throw new IllegalArgumentException("progress runs forwards only");
    files = List.copyOf(files);
  }

  public static Chunk then(String checkpoint, long worked, List<File> files) {
    return new Chunk(worked, Optional.of(checkpoint), files);
  }

  public static Chunk last(long worked, List<File> files) {
    return new Chunk(worked, Optional.empty(), files);
  }

  /**
   * A file that is read when its turn comes, after those before it: a chunk of many large ones
   * never stands in memory as a whole.
   *
   * @param name inside the archive, with {@code /} between folders; equal names get a number
   */
  public record File(String name, Supplier<Held> content) {
    public File(String name, byte[] bytes) {
      this(name, () -> Held.of(bytes));
    }

    public Held held() {
      return content.get();
    }
  }
}
