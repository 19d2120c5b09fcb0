package ua.opencities.notification.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.opencities.support.Association;

/** Reading itself: by one node at a time, over whatever happens, and told in words. */
class MailboxTest {
  @Test
  void isNotReadWhereNoneIsSet() {
    assertThat(Association.get(ReadMailbox.class).read(RealMailbox.TIMER, () -> false)).isFalse();
    assertThat(RealMailbox.now().settings()).isEmpty();
    assertThatThrownBy(() -> Association.get(AskToRead.class).ask(RealMailbox.TIMER))
        .isInstanceOf(MailboxNotSet.class);
  }

  @Test
  void aSettingThatCannotBeUnderstoodIsNamed() {
    try (var mailbox = RealMailbox.open()) {
      RealMailbox.set("TLS", "maybe");
      assertThat(RealMailbox.now().misread()).contains("OPENCITIES_IMAP_TLS=maybe");
      RealMailbox.set("TLS", "none");
      RealMailbox.set("PORT", "imap");
      assertThat(RealMailbox.now().misread()).contains("OPENCITIES_IMAP_PORT=imap");
      assertThat(Association.get(ReadMailbox.class).read(RealMailbox.TIMER, () -> false)).isFalse();
    }
  }

  @Test
  void theReasonOfEachFailureIsToldAndForgottenOnceItWorks() throws Exception {
    try (var mailbox = RealMailbox.open()) {
      RealMailbox.set("PASSWORD", "wrong-1");
      var wrong = RealMailbox.isRead();
      assertThat(wrong.problem()).contains(MailboxProblem.PASSWORD);
      assertThat(wrong.said()).doesNotContain("wrong-1");
      RealMailbox.set("PASSWORD", "secret-9");
      RealMailbox.set("FOLDER", "Bounces");
      var still = RealMailbox.isRead();
      assertThat(still.problem()).contains(MailboxProblem.NO_FOLDER);
      assertThat(still.failingSince()).isEqualTo(wrong.failingSince());
      RealMailbox.set("FOLDER", "INBOX");
      RealMailbox.set("TLS", "starttls");
      assertThat(RealMailbox.isRead().problem()).contains(MailboxProblem.NOT_SECURE);
      RealMailbox.set("TLS", "none");
      var works = RealMailbox.isRead();
      assertThat(works.problem()).isEmpty();
      assertThat(works.failingSince()).isEmpty();
      mailbox.stop();
      assertThat(RealMailbox.isRead().problem()).contains(MailboxProblem.UNREACHABLE);
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNotAccepted() {
    try (var mailbox = RealMailbox.open(ServerSetup.PROTOCOL_IMAPS)) {
      assertThat(RealMailbox.isRead().problem()).contains(MailboxProblem.NOT_SECURE);
    }
  }

  @Test
  void ofManyNodesOneReadsAtATime() throws Exception {
    try (var mailbox = RealMailbox.open()) {
      List<Sent> letters = IntStream.range(0, 30).mapToObj(i -> Sent.one()).toList();
      for (Sent each : letters) mailbox.gets(Post.by("postfix").about(each));
      Association.get(AskToRead.class).ask(RealMailbox.TIMER);
      var pool = Executors.newFixedThreadPool(6);
      try {
        Callable<Boolean> node =
            () -> Association.get(ReadMailbox.class).read(RealMailbox.TIMER, () -> false);
        int readers = 0;
        for (var each : pool.invokeAll(java.util.Collections.nCopies(6, node)))
          if (each.get()) readers++;
        assertThat(readers).isEqualTo(1);
      } finally {
        pool.shutdownNow();
      }
      assertThat(RealMailbox.now().lately().taken()).isEqualTo(30);
      assertThat(letters).allSatisfy(each -> assertThat(each.known()).hasSize(1));
    }
  }

  @Test
  void aNodeThatStopsOrDiesInTheMiddleLeavesTheRestToTheNext() throws Exception {
    try (var mailbox = RealMailbox.open()) {
      List<Sent> letters = IntStream.range(0, 10).mapToObj(i -> Sent.one()).toList();
      for (Sent each : letters) mailbox.gets(Post.by("exim").about(each));
      Association.get(AskToRead.class).ask(RealMailbox.TIMER);
      var looked = new AtomicInteger();
      Association.get(ReadMailbox.class)
          .read(RealMailbox.TIMER, () -> looked.incrementAndGet() > 4);
      assertThat(mailbox.read().stream().filter(seen -> seen).count()).isEqualTo(4);
      // written, and dead before the message was marked and passed
      Association.sql("update delivery_mailbox set uid_passed = uid_passed - 2").run();
      var view = RealMailbox.isRead();
      assertThat(view.lately().taken()).isEqualTo(6);
      assertThat(mailbox.read()).doesNotContain(false);
      assertThat(letters).allSatisfy(each -> assertThat(each.known()).hasSize(1));
    }
  }

  @Test
  void aReportWhoseTransactionFailsIsTakenWholeTheNextTime() throws Exception {
    try (var mailbox = RealMailbox.open()) {
      Sent sent = Sent.one();
      mailbox.gets(Post.by("postfix").about(sent));
      Association.sql(
              "alter table audit_entry add constraint refused check (what <> 'letter-reported') not valid")
          .run();
      try {
        assertThat(RealMailbox.isRead().problem()).contains(MailboxProblem.OTHER);
      } finally {
        Association.sql("alter table audit_entry drop constraint refused").run();
      }
      assertThat(sent.known()).isEmpty();
      assertThat(mailbox.read()).containsExactly(false);
      RealMailbox.isRead();
      assertThat(sent.known()).hasSize(1);
      assertThat(mailbox.read()).containsExactly(true);
    }
  }

  @Test
  void aDeadNodeLosesTheMailboxAfterTwoMinutesOfSilence() throws Exception {
    try (var mailbox = RealMailbox.open()) {
      Sent sent = Sent.one();
      mailbox.gets(Post.by("gmail").about(sent));
      Association.sql(
              "update delivery_mailbox set claim = gen_random_uuid(), held_until = clock_timestamp() + interval '1 minute'")
          .run();
      assertThat(RealMailbox.isRead().isBusy()).isTrue();
      assertThat(sent.known()).isEmpty();
      Association.sql(
              "update delivery_mailbox set held_until = clock_timestamp() - interval '1 second'")
          .run();
      RealMailbox.isRead();
      assertThat(sent.known()).hasSize(1);
    }
  }
}
