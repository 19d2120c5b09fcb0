package ua.opencities.notification.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** Anybody may write to the mailbox. */
class HostileMailTest {
  private RealMailbox mailbox;
  private final Sent sent = Sent.one();

  @BeforeEach
  void open() {
    mailbox = RealMailbox.open();
  }

  @AfterEach
  void close() {
    mailbox.close();
  }

  @Test
  void lettersOfPeopleStayUnreadInTheirPlaceAndAreLookedAtOnce() throws Exception {
    mailbox.gets(Post.by("out-of-office").about(sent));
    mailbox.gets(Post.by("words-only").about(sent));
    mailbox.gets(
        Post.by("postfix")
            .about(sent)
            .text()
            .replace("delivery-status;", "disposition-notification;"));
    var first = RealMailbox.isRead();
    assertThat(first.lately().left()).isEqualTo(3);
    assertThat(mailbox.read()).containsExactly(false, false, false);
    assertThat(sent.known()).isEmpty();
    assertThat(RealMailbox.isRead().lately().left()).isZero();
  }

  @Test
  void aReportOfALetterThatNeverWasOrOfSomebodyElsesAddressIsNotBelieved() throws Exception {
    mailbox.gets(
        Post.by("postfix").about(sent).with("letter", "00000000-0000-4000-8000-000000000001"));
    mailbox.gets(Post.by("exim").about(sent).with("to", "other@rada.example"));
    mailbox.gets(
        Post.by("forwarded")
            .about(sent)
            .with("to", "someone@elsewhere.example")
            .with("original", "other@rada.example"));
    mailbox.gets(Post.by("gmail").about(sent).with("letter", "1-1-1-1-1"));
    mailbox.gets(Post.by("gmail").about(sent).with("letter", "' or 1=1 --"));
    mailbox.gets(
        Post.by("gmail")
            .about(sent)
            .text()
            .replace("X-Open-Cities-Letter:", "X-Open-Cities-Letter: x\r\nX-Open-Cities-Letter:"));
    var view = RealMailbox.isRead();
    assertThat(view.problem()).isEmpty();
    assertThat(view.lately().skipped()).isEqualTo(6);
    assertThat(view.lately().taken()).isZero();
    assertThat(sent.known()).isEmpty();
    assertThat(mailbox.read()).doesNotContain(true);
  }

  @Test
  void whatIsHugeDeepOrBrokenIsPassedByAndTheNextOneIsTaken() throws Exception {
    String report = Post.by("postfix").about(sent).text();
    mailbox.gets(report.replace("Шановна", "я".repeat(ReadMailbox.MOST_BYTES)));
    mailbox.gets(report.substring(0, report.indexOf("Content-Description: Delivery report")));
    mailbox.gets(report.replace("boundary=\"5D1F", "boundary=\"none"));
    mailbox.gets(report.replace("Action: failed", "Action: exploded"));
    mailbox.gets(report.replaceAll("(?s)Content-Type: message/delivery-status.*", nested(40)));
    mailbox.gets(report);
    var view = RealMailbox.isRead();
    assertThat(view.problem()).isEmpty();
    assertThat(view.lately().skipped()).isEqualTo(5);
    assertThat(view.lately().taken()).isEqualTo(1);
    assertThat(sent.known()).containsExactly("FAILED NO_MAILBOX");
  }

  /** Deeper than the mail server of the tests bears. */
  @Test
  void nestingCostsNothing() {
    String report = Post.by("postfix").about(sent).text();
    String deep = report.replaceAll("(?s)Content-Type: message/delivery-status.*", nested(5_000));
    assertThatThrownBy(
            () ->
                ReportMessage.read(new ByteArrayInputStream(deep.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(MessagingException.class)
        .hasMessage("no status");
  }

  private static String nested(int deep) {
    var text = new StringBuilder();
    for (int i = 0; i < deep; i++)
      text.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    return text.toString();
  }

  @Test
  void whatAServerSaidIsKeptOnOneShortLineWithoutMarks() throws Exception {
    mailbox.gets(
        Post.by("postfix")
            .about(sent)
            .failed("5.1.1", "550 gone\u202e\u0007 <script>\n\tX-Evil: 1 " + "я".repeat(300)));
    RealMailbox.isRead();
    String said =
        String.valueOf(
            Association.sql(
                    "select diagnostic from delivery_report where mail_id = ?", sent.letter())
                .value());
    assertThat(said).startsWith("550 gone").hasSizeLessThanOrEqualTo(300);
    assertThat(said).doesNotContainPattern("[\\p{Cc}\u202e]");
  }

  @Test
  void theSameReportAgainAndASecondOneThatSaysNoMoreChangeNothing() throws Exception {
    String report = Post.by("postfix").about(sent).text();
    mailbox.gets(report);
    mailbox.gets(report);
    mailbox.gets(Post.by("exim").about(sent));
    var view = RealMailbox.isRead();
    assertThat(view.lately().taken()).isEqualTo(1);
    assertThat(view.lately().skipped()).isZero();
    assertThat(sent.known()).hasSize(1);
    assertThat(mailbox.read()).containsExactly(true, true, true);
    assertThat(
            Association.sql(
                    "select count(*) from audit_entry where what = 'letter-reported' and subject = ?"
                        + " and council_id = ?",
                    sent.letter(),
                    sent.council().value())
                .count())
        .isEqualTo(1);
  }
}
