package ua.opencities.notification.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as different mail servers write them, over a real IMAP connection. */
class DialectsTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postfix  | 5.1.1  | 550 5.1.1 <x>: Recipient address rejected: User unknown | NO_MAILBOX
          postfix  | 5.4.4  | unable to look up host: Host or domain name not found | NO_DOMAIN
          postfix  | 5.2.2  | 552 5.2.2 over quota                                  | FULL
          postfix  | 5.7.1  | 554 5.7.1 Message rejected as spam                    | REFUSED
          postfix  | 5.3.4  | 552 5.3.4 Message size exceeds fixed limit            | TOO_BIG
          postfix  | 4.4.1  | connect to mx.rada.example[192.0.2.25]:25: Connection timed out | UNREACHABLE
          exim     | 5.0.0  | 550 5.1.1 No such user here                           | NO_MAILBOX
          exim     | 5.0.0  | 550 relay not permitted                               | OTHER
          exim     | 5.0.0  | Unrouteable address                                   | NO_DOMAIN
          exim     | 5.0.0  | 550 Verification failed for <us@x> Unrouteable address Sender verify failed | REFUSED
          postfix  | 5.1.8  | 550 5.1.8 <us@x>: Sender address rejected: Domain not found | REFUSED
          postfix  | 5.0.0  | 450 Sender address rejected: undeliverable address    | REFUSED
          exchange | 5.1.10 | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup | NO_MAILBOX
          exchange | 5.7.133 | 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup | REFUSED
          exchange | 5.2.1  | 550 5.2.1 Mailbox cannot be accessed                  | DISABLED
          gmail    | 5.1.1  | 550-5.1.1 The email account that you tried to reach does not exist. | NO_MAILBOX
          gmail    | 4.2.2  | 452-4.2.2 The recipient's inbox is out of storage space | FULL
          """)
  void areUnderstood(String kind, String status, String diagnostic, String reason)
      throws Exception {
    mailbox.gets(Post.by(kind).about(sent).failed(status, diagnostic));
    assertThat(RealMailbox.isRead().problem()).isEmpty();
    assertThat(sent.known()).containsExactly("FAILED " + reason);
    assertThat(sent.isMarked()).isTrue();
    assertThat(mailbox.read()).containsExactly(true);
  }

  @Test
  void aDelayIsKeptAndALaterFailureOverridesIt() throws Exception {
    mailbox.gets(
        Post.by("postfix").about(sent).with("action", "delayed").failed("4.4.1", "timed out"));
    RealMailbox.isRead();
    assertThat(sent.known()).containsExactly("DELAYED UNREACHABLE");
    assertThat(sent.isMarked()).as("still on its way").isFalse();
    mailbox.gets(Post.by("postfix").about(sent));
    RealMailbox.isRead();
    assertThat(sent.known()).containsExactly("DELAYED UNREACHABLE", "FAILED NO_MAILBOX");
    assertThat(sent.isMarked()).isTrue();
  }

  @Test
  void aDeliveryClearsTheAddressAndAPassingOnSaysNothing() throws Exception {
    mailbox.gets(Post.by("exim").about(sent));
    mailbox.gets(Post.by("postfix").about(sent).with("action", "relayed").with("status", "2.0.0"));
    RealMailbox.isRead();
    assertThat(sent.isMarked()).isTrue();
    Sent next = Sent.to(sent.address());
    mailbox.gets(
        Post.by("postfix").about(next).with("action", "delivered").with("status", "2.1.5"));
    RealMailbox.isRead();
    assertThat(next.known()).hasSize(1).first().asString().startsWith("DELIVERED");
    assertThat(sent.isMarked()).isFalse();
    assertThat(mailbox.read()).containsExactly(true, true, true);
  }

  @Test
  void aForwardedLetterIsKnownByItsOriginalRecipientAndSilencesNobodyElseBehindTheAddress()
      throws Exception {
    mailbox.gets(
        Post.by("forwarded")
            .about(sent)
            .with("to", "someone@elsewhere.example")
            .with("original", sent.address().toUpperCase(java.util.Locale.ROOT)));
    RealMailbox.isRead();
    assertThat(sent.known()).containsExactly("FAILED OTHER");
  }
}
