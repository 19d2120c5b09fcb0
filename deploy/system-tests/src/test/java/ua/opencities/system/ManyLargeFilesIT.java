package ua.opencities.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.FormSender.field;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Files of the largest size from several clerks at once, together half of the server's memory and
 * more: each is kept whole, and all are handed out at once again.
 */
@ExtendWith(OnPlatform.class)
class ManyLargeFilesIT {
  private static final Pattern COPY = Pattern.compile("/signed-copies/[0-9a-f-]{36}");
  private static final int SIZE = (20 << 20) - 1000;
  private static final int EACH = 4;

  @Test
  void areKeptAndGivenBackWhole(Platform platform) throws Exception {
    List<FormSender> clerks =
        Stream.of(Person.ZHOVKVA, Person.KANIV)
            .map(person -> FormSender.signedIn(platform, person))
            .toList();
    List<String> programmes = clerks.stream().map(ManyLargeFilesIT::agreed).toList();
    ExecutorService pool = Executors.newFixedThreadPool(clerks.size() * EACH);
    try {
      List<Callable<Integer>> uploads =
          IntStream.range(0, clerks.size() * EACH)
              .<Callable<Integer>>mapToObj(
                  i -> () -> attach(clerks.get(i / EACH), programmes.get(i / EACH), i))
              .toList();
      assertThat(all(pool, uploads)).containsOnly(303);

      List<Callable<Integer>> downloads =
          IntStream.range(0, clerks.size())
              .boxed()
              .flatMap(
                  i ->
                      COPY.matcher(clerks.get(i).get(programmes.get(i)).body())
                          .results()
                          .map(it -> it.group())
                          .distinct()
                          .<Callable<Integer>>map(copy -> () -> hash(clerks.get(i), copy)))
              .toList();
      assertThat(all(pool, downloads))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, uploads.size()).mapToObj(i -> Arrays.hashCode(scan(i))).toList());
    } finally {
      pool.shutdownNow();
    }
  }

  private static String agreed(FormSender clerk) {
    String programme = clerk.programme("2027", "2027");
    String page = programme + "/acts/committee";
    clerk.post(page, "number", "71", "date", "2026-11-19", "official", clerk.signatory(page));
    return programme;
  }

  private static int attach(FormSender clerk, String programme, int seed) {
    String page = programme + "/acts/agreed/copy";
    String before = field("_csrf", clerk.token(page)) + field("_from", page);
    var file = new ByteArrayInputStream(scan(seed));
    return clerk.sent(clerk.upload(page, before, file, "")).statusCode();
  }

  private static int hash(FormSender clerk, String copy) {
    var read = BodyHandlers.ofByteArray();
    return Arrays.hashCode(clerk.sent(clerk.to(copy).GET().build(), read).body());
  }

  private static List<Integer> all(ExecutorService pool, List<Callable<Integer>> work)
      throws Exception {
    List<Future<Integer>> under = pool.invokeAll(work);
    return under.stream().map(ManyLargeFilesIT::done).toList();
  }

  private static Integer done(Future<Integer> one) {
    try {
      return one.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A PDF with a picture that nothing makes smaller. */
  private static byte[] scan(int seed) {
    byte[] picture = new byte[SIZE - 600];
    new Random(seed).nextBytes(picture);
    byte[] before =
        ("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n"
                + "<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R"
                + "/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length "
                + picture.length
                + ">>\nstream\n")
            .getBytes(US_ASCII);
    byte[] after =
        "\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n".getBytes(US_ASCII);
    byte[] whole = Arrays.copyOf(before, before.length + picture.length + after.length);
    System.arraycopy(picture, 0, whole, before.length, picture.length);
    System.arraycopy(after, 0, whole, before.length + picture.length, after.length);
    return whole;
  }
}
