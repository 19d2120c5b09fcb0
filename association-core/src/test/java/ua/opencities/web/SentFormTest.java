package ua.opencities.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.opencities.shared.held.Held;

class SentFormTest {
  private static final String TYPE = "multipart/form-data; boundary=\"----кордон\"";
  private static final String FILE =
      "; filename=\"Скан «підписаний».pdf\"\r\nContent-Type: application/pdf";

  @Test
  void readsFieldsAndFilesAsABrowserSendsThem() {
    String bytes = "%PDF\r\n-----\r\n--\r\n\r\r\n----\r";
    SentForm form =
        read(
            TYPE,
            (part("number", "", "15/9")
                    + part("note", "", "перший\r\nдругий\r\n")
                    + part("file", FILE, bytes)
                    + part("note", "", "")
                    + part("other", "; filename=\"\"", "")
                    + end())
                .getBytes(UTF_8));
    assertThat(form.field("number")).isEqualTo("15/9");
    assertThat(form.fields("note")).containsExactly("перший\r\nдругий\r\n", "");
    assertThat(form.file("file").orElseThrow().name()).isEqualTo("Скан «підписаний».pdf");
    assertThat(form.file("file").orElseThrow().mediaType()).isEqualTo("application/pdf");
    assertThat(new String(form.file("file").orElseThrow().content().all(), UTF_8)).isEqualTo(bytes);
    assertThat(form.file("other")).isEmpty();
  }

  @Test
  void readsDelimitersThatLieAcrossItsBuffer() {
    for (int length = 65_300; length < 65_540; length++) {
      String text = "x".repeat(length);
      SentForm form =
          read(TYPE, (part("a", "", text) + part("b", "", "є") + end()).getBytes(UTF_8));
      assertThat(form.field("a")).hasSize(length);
      assertThat(form.field("b")).isEqualTo("є");
    }
  }

  @Test
  void findsFilesOfAnyLengthWhereTheyLieInTheBody() {
    for (int length : List.of(0, 1, 65_000, 65_400, 65_536, 131_072, 400_000)) {
      String bytes = "\r\n--y".repeat(length / 5 + 1).substring(0, length);
      String cut = part("a", "", "x".repeat(300)) + head("file", FILE) + bytes;
      for (String body : List.of(cut, cut + "\r\n" + part("b", "", "є") + end())) {
        var file = read(TYPE, body.getBytes(UTF_8)).file("file").orElseThrow();
        assertThat(file.content().all()).asString(UTF_8).isEqualTo(bytes);
      }
    }
  }

  @Test
  void keepsWhatIsTypedBesideAFileOfAnySizeAndNothingOfTheFile() {
    InputStream sent =
        joined(
            part("number", "", "15/9") + head("file", FILE),
            new Zeros(3L << 30),
            "\r\n" + part("after", "", "після") + end());
    SentForm form = SentForm.withoutFiles(TYPE, sent);
    assertThat(form.field("number")).isEqualTo("15/9");
    assertThat(form.field("after")).isEqualTo("після");
    assertThat(form.file("file").orElseThrow().content().all()).isEmpty();
  }

  @Test
  void refusesMoreTextThanItIsToKeep() {
    InputStream sent = joined(head("text", ""), new Zeros(1L << 33), "");
    assertThatThrownBy(() -> SentForm.withoutFiles(TYPE, sent))
        .as("not as what is no form: 413 needs a server to be made")
        .isNotInstanceOf(IllegalArgumentException.class)
        .hasStackTraceContaining("FormBody.tooLarge");
  }

  @Test
  void takesWhatIsCutOffAndRefusesWhatIsNoForm() {
    assertThat(read(TYPE, (part("a", "", "1") + head("b", "") + "2").getBytes(UTF_8)).typed())
        .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("a", List.of("1"), "b", List.of("2")));
    assertThat(read(TYPE, "anything".getBytes(UTF_8))).isEqualTo(SentForm.EMPTY);
    for (String wrong :
        List.of(
            "no header\r\n\r\n",
            "Content-Type: x/y\r\n\r\n",
            "Content-Disposition: \r\n\r\n",
            "X: " + "y".repeat(9000) + "\r\n\r\n"))
      assertThatThrownBy(() -> read(TYPE, (line() + wrong + end()).getBytes(UTF_8)))
          .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("multipart/form-data", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SentForm read(String type, byte[] body) {
    return SentForm.read(type, Held.of(body));
  }

  private static String line() {
    return "------кордон\r\n";
  }

  private static String head(String name, String more) {
    return line() + "Content-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
  }

  private static String part(String name, String more, String value) {
    return head(name, more) + value + "\r\n";
  }

  private static String end() {
    return "------кордон--\r\n";
  }

  private static InputStream joined(String before, InputStream between, String after) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(before.getBytes(UTF_8)),
                between,
                new ByteArrayInputStream(after.getBytes(UTF_8)))));
  }

  /** As many bytes as nobody would keep. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) return -1;
      int read = (int) Math.min(left, length);
      left -= read;
      return read;
    }
  }
}
