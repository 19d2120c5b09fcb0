package ua.opencities.system;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.system.FormSender.field;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file larger than the server's whole memory (launcher's flag) is refused at its field. */
@ExtendWith(OnPlatform.class)
class LargeFileIT {
  private static final long SIZE = 400L << 20;
  private FormSender clerk;
  private String programme;

  @BeforeEach
  void aClerkRecordsAnAct(Platform platform) {
    clerk = FormSender.signedIn(platform, Person.ZHOVKVA);
    programme = clerk.programme("2027", "2027");
  }

  @Test
  void whatWasTypedComesBackAndTheConnectionLives() {
    String page = programme + "/acts/committee";
    var answer = send(page, clerk.token(page), SIZE);
    assertThat(answer.statusCode()).isEqualTo(303);
    String shown = clerk.get(page).body();
    assertThat(shown)
        .contains("value=\"77/1\"", "value=\"2026-11-19\"", "href=\"#f-file\"")
        .contains("Файл завеликий: дозволено щонайбільше 20 МБ", "Рішення.pdf");
    assertThat(clerk.get(programme).body()).doesNotContain("77/1");
  }

  @Test
  void aFileAByteTooLargeIsRefusedAlike() {
    String page = programme + "/acts/committee";
    assertThat(send(page, clerk.token(page), (20L << 20) + 1).statusCode()).isEqualTo(303);
    assertThat(clerk.get(page).body())
        .contains("value=\"77/1\"", "href=\"#f-file\"", "щонайбільше 20 МБ");
  }

  @Test
  void whoeverHasNoTokenIsTurnedAwayAndTheServerGoesOn() {
    String page = programme + "/acts/committee";
    try {
      var answer = clerk.trySending(request(page, "чужий", SIZE), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(403);
    } catch (IOException cutOff) {
      assertThat(cutOff).as("closed while it was still being sent to").isNotNull();
    }
    assertThat(clerk.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void moreTextThanAFormHoldsIsTooLargeAndNotUnreadable() {
    String page = programme + "/acts/committee";
    String before = field("_csrf", clerk.token(page)) + field("number", "7".repeat(5 << 20));
    var answer = clerk.sent(clerk.upload(page, before, new Generated(10), ""));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void nothingOfAFormStaysOpenOnTheDiskOnceItIsAnswered() throws Exception {
    String page = programme + "/acts/committee";
    String token = clerk.token(page);
    int before = heldFiles();
    for (String proof : List.of("чужий", token, "чужий", token))
      assertThat(send(page, proof, 1L << 20).statusCode()).isIn(303, 403);
    for (int i = 0; heldFiles() > before && i < 50; i++) Thread.sleep(100);
    assertThat(heldFiles()).isLessThanOrEqualTo(before);
  }

  /** What the platform's processes have open without a name. */
  private static int heldFiles() throws IOException {
    int held = 0;
    for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
      var open = Path.of("/proc/" + process.pid() + "/fd").toFile().listFiles();
      for (File one : open == null ? new File[0] : open)
        try {
          if (Files.readSymbolicLink(one.toPath()).toString().contains("/held-")) held++;
        } catch (NoSuchFileException closedMeanwhile) {
          continue;
        }
    }
    return held;
  }

  private HttpResponse<String> send(String page, String token, long size) {
    return clerk.sent(request(page, token, size));
  }

  private HttpRequest request(String page, String token, long size) {
    String before =
        field("_csrf", token)
            + field("_from", page)
            + field("number", "77/1")
            + field("official", clerk.signatory(page));
    return clerk.upload(page, before, new Generated(size), field("date", "2026-11-19"));
  }

  /** Nobody holds it: neither the server nor this test. */
  private static final class Generated extends InputStream {
    private final long size;
    private long given;

    Generated(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return given++ < size ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (given >= size) return -1;
      int count = (int) Math.min(size - given, length);
      java.util.Arrays.fill(into, from, from + count, (byte) 'x');
      given += count;
      return count;
    }
  }
}
