package ua.opencities.reminder.notice;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.fee.InvoiceId;
import ua.opencities.shared.Page;
import ua.opencities.tenancy.CouncilId;

/**
 * Which notices are asked for.
 *
 * @param state of any of its mails
 * @param sort {@code sent}, {@code due}, {@code council} or {@code amount}, downwards with a minus;
 *     newest first for any other word
 */
public record NoticeSearch(
    Optional<CouncilId> council,
    Optional<InvoiceId> invoice,
    Optional<UUID> round,
    Optional<HandOverState> state,
    String words,
    String sort,
    Page.Request page) {
  public NoticeSearch {
    sort = sort.matches("-?(sent|due|council|amount)") ? sort : "-sent";
  }

  public static NoticeSearch all(Page.Request page) {
    return new NoticeSearch(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "", page);
  }

  public NoticeSearch of(CouncilId only) {
    return new NoticeSearch(Optional.of(only), invoice, round, state, words, sort, page);
  }

  public NoticeSearch of(InvoiceId only) {
    return new NoticeSearch(council, Optional.of(only), round, state, words, sort, page);
  }

  public NoticeSearch ofRound(UUID only) {
    return new NoticeSearch(council, invoice, Optional.of(only), state, words, sort, page);
  }

  public NoticeSearch sorted(String word) {
    return new NoticeSearch(council, invoice, round, state, words, word, page);
  }

  String order() {
    boolean down = sort.startsWith("-");
    String by =
        switch (down ? sort.substring(1) : sort) {
          case "due" -> "n.due_on";
          case "council" -> "c.name";
          case "amount" -> "n.outstanding";
          default -> "n.sent_at";
        };
    return by + (down ? " desc" : "") + ", n.sent_at desc, n.id";
  }
}
